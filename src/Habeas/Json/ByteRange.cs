namespace Habeas.Json;

/// <summary>Where something stands in a document: from the first byte up to, not including, the last.</summary>
internal readonly struct ByteRange(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}
