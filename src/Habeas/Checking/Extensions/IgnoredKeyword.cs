namespace Habeas.Checking;

/// <summary>A keyword of a schema that is not checked.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Pointer">Where in the schema it stands.</param>
/// <param name="Advice">What says the same and is checked, as the end of a sentence; empty where nothing does.</param>
internal sealed record IgnoredKeyword(string Name, string Pointer, string Advice);
