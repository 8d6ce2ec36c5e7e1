using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A relation to someone or something. For persons <c>to</c> is the <c>type</c> of this person (under the sister: <c>brother</c>, to her brother); elsewhere read: this <c>type</c> that. Either <c>to</c> or <c>described</c> stands.</summary>
public sealed record Relation : Statement
{
    /// <summary>What sort of relation.</summary>
    public required RelationCode Type { get; init; }

    /// <summary>The other end.</summary>
    public Reference? To { get; init; }

    /// <summary>The other end, where it has no record and should have none.</summary>
    public LanguageText? Described { get; init; }

    /// <summary>How many are described.</summary>
    public Quantity? Count { get; init; }

    /// <summary>When the relation held or was made.</summary>
    public EdtfDate? Date { get; init; }
}
