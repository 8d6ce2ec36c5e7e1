using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>What the checker refuses and no schema can: the list <c>schema/only-checked.tsv</c>.</summary>
internal static class OnlyChecked
{
    private static readonly Row[] Rows = [.. File.ReadAllLines(Checkout.Path("schema", "only-checked.tsv")).Skip(1).Select(static line => Row.Of(line.Split('\t')))];

    public static IEnumerable<string> Rules => Rows.Select(static row => row.Rule).Where(static rule => rule != "-");

    /// <summary>Whether the finding is in the list.</summary>
    public static bool Has(Finding finding) => RowOf(finding) is not null;

    /// <summary>Whether a validator sees what the finding is about all the same.</summary>
    public static bool IsSeenBy(Finding finding, string validator) => RowOf(finding) is { } row && row.Also.Contains(validator, StringComparison.Ordinal);

    private static Row? RowOf(Finding finding) => Array.Find(Rows, row => row.Rule == finding.Rule.Id && Suits(row.Case, finding));

    private static bool Suits(string suits, Finding finding) => suits switch
    {
        "any" => true,
        "fraction" => finding.Arguments[1].StartsWith("a whole number", StringComparison.Ordinal) && Regex.IsMatch(finding.Arguments[0], "^the number [-0-9]+(\\.0+)?([eE]|$)") && IsWhole(finding.Arguments[0]["the number ".Length..]),
        "sense" => HasFormWithoutSense(finding.Arguments[0], finding.Arguments[1]),
        _ => throw new InvalidOperationException("schema/only-checked.tsv: there is no case " + suits),
    };

    private static bool IsWhole(string number) =>
        double.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && Math.Floor(value) == value;

    private static bool HasFormWithoutSense(string value, string expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        if (expected.StartsWith("a quantity", StringComparison.Ordinal))
            return !QuantityParser.TryParse(utf8, out _, out var fault) && fault != QuantityFault.Syntax;
        if (expected.StartsWith("a time of day", StringComparison.Ordinal))
            return !TimeOfDay.TryParse(utf8, out _, out var fault) && fault != TimeFault.Syntax;
        // A citation says only whether it is one: without its ranges it must be.
        return expected.StartsWith("a source and place", StringComparison.Ordinal)
            && !IdGrammar.TryReadCitation(utf8, out _)
            && IdGrammar.TryReadCitation(Encoding.UTF8.GetBytes(Regex.Replace(value, "([1-9][0-9]*)-[1-9][0-9]*", "$1")), out _);
    }

    private sealed record Row(string Rule, string Case, string Also)
    {
        public static Row Of(string[] fields) => new(fields[0], fields[1], fields[2]);
    }
}
