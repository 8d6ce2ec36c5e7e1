using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A name or title, whole, in one spelling.</summary>
/// <remarks>Another spelling is another name, not a variant. A misspelling found in print is a name of use <c>misprint</c>; a title as others cite it has use <c>asCited</c>.</remarks>
public sealed record Name : Statement
{
    /// <summary>The whole name, in the order in which it is written.</summary>
    public required string Text { get; init; }

    /// <summary>The language it is in. Absent: not stated.</summary>
    [Grammar(Grammar.LanguageTag)]
    public string? Lang { get; init; }

    /// <summary>The script it is in, four letters after ISO 15924. Absent: that of the language.</summary>
    [Grammar(Grammar.Script)]
    public string? Script { get; init; }

    /// <summary>The system by which it was romanised.</summary>
    public string? Romanisation { get; init; }

    /// <summary>What sort of name it is. Absent: the name in common use.</summary>
    public NameUseCode? Use { get; init; }

    /// <summary>The given name, where parts can be told.</summary>
    public string? Given { get; init; }

    /// <summary>The patronymic.</summary>
    public string? Patronymic { get; init; }

    /// <summary>A particle of the family name (<c>von</c>, <c>bin</c>).</summary>
    public string? Particle { get; init; }

    /// <summary>The family name.</summary>
    public string? Family { get; init; }

    /// <summary>Whether the family name comes first in <c>text</c>. Absent: not stated.</summary>
    public bool? FamilyFirst { get; init; }

    /// <summary>When the name was in use.</summary>
    public EdtfDate? Date { get; init; }
}
