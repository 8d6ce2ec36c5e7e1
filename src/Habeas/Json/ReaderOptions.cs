namespace Habeas.Json;

/// <summary>How much of a document is read. A limit that is reached is one finding, never an exception.</summary>
internal sealed class ReaderOptions
{
    /// <summary>How deep brackets and braces may be nested; System.Text.Json reads as deep by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many bytes a record may take in memory: a small text can describe very many empty objects.</summary>
    public long MaxTape { get; init; } = 192_000_000;

    /// <summary>How many findings of one file are kept; the rest is counted.</summary>
    public int MaxFindings { get; init; } = 1000;
}
