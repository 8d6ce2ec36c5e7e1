namespace Habeas.Analyzers.Files;

/// <summary>A place in an additional file, as the compiler knows it, with the JSON pointer of what stands there.</summary>
internal sealed class Place(Microsoft.CodeAnalysis.Location location, string pointer)
{
    public Microsoft.CodeAnalysis.Location Location { get; } = location;

    public string Pointer { get; } = pointer;
}
