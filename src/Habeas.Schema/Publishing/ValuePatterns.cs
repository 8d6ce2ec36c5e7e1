using System.Linq;
using Habeas.Json;

namespace Habeas.Schema.Publishing;

/// <summary>The forms of text values as regular expressions, and in words.</summary>
internal static class ValuePatterns
{
    /// <summary>Any name at all: where names are data without a form.</summary>
    public const string AnyName = "^[\\s\\S]*";

    /// <summary>The pattern of a value that is text; null when any text will do.</summary>
    public static string? Of(Property property) => property.Kind switch
    {
        ValueKind.Slug => Grammars.Pattern(Grammar.Slug),
        ValueKind.Word => Grammars.Pattern(property.Grammar),
        ValueKind.Date => EdtfParser.Pattern,
        ValueKind.Time => TimeOfDay.Pattern,
        ValueKind.Quantity => QuantityParser.Pattern,
        ValueKind.Citation => IdGrammar.CitationPattern,
        ValueKind.Id => IdGrammar.IdPatternOf(Kinds(property)),
        ValueKind.Reference => IdGrammar.ReferencePatternOf(Kinds(property)),
        _ => null,
    };

    /// <summary>What was expected, for editors that can say more than that a pattern does not match.</summary>
    public static string Expected(Property property) => property.Kind switch
    {
        ValueKind.Slug => Grammars.Expected(Grammar.Slug),
        ValueKind.Word => Grammars.Expected(property.Grammar),
        ValueKind.Date => EdtfParser.Expected,
        ValueKind.Time => TimeOfDay.Expected,
        ValueKind.Quantity => QuantityParser.Expected,
        ValueKind.Citation => IdGrammar.ExpectedCitation,
        ValueKind.Id => "the id of " + KindWords(property) + ", such as " + Example(property),
        ValueKind.Reference => "a reference to " + KindWords(property) + ", such as " + Example(property) + ", or to an item, such as #arrest",
        _ => "text",
    };

    /// <summary>The kinds of record that may be meant, in the order of their list.</summary>
    public static string[] Kinds(Property property) =>
        [.. CodeSet.Default[CodeTables.Kind].Names.Where((_, index) => property.Kinds == 0 || (property.Kinds & (1 << index)) != 0)];

    private static string KindWords(Property property) => property.Kinds == 0 ? "a record" : string.Join(" or ", Kinds(property).Select(Findings.Words.WithArticle));

    private static string Example(Property property) => Kinds(property)[0] + ":kim-lee";
}
