using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Tests.Json;
using Xunit;

namespace Habeas.Tests.Checking;

/// <summary>A rule never fires on a value that the reader called invalid: seed records with values made invalid at random.</summary>
public sealed class InvalidValueTests
{
    private const int Rounds = 6;

    /// <summary>None of these is a value of any property, but for the first few of some.</summary>
    private static readonly string[] Nonsense = ["null", "17", "true", "{\"zz\":1}", "[[]]", "\"?!\"", "\"\"", "\"2017-02-30\"", "\"\\u200B2017-10-11\"", "\"2017-10-12/2017-10-11\"", "-1e400", "\"person:A B\""];

    [Fact]
    public void No_rule_points_at_or_into_an_invalid_value()
    {
        var random = new Random(2026);
        int invalid = 0, others = 0;
        foreach (var (path, text) in TestFiles.Seeds)
        {
            for (var round = 0; round < Rounds; round++)
            {
                var mutated = Mutated(text, random);
                var findings = new HabeasChecker().Check(mutated, path).Findings;
                var places = findings.Where(static finding => IsInvalid(finding.Rule)).Select(static finding => finding.Location.Pointer).ToHashSet(StringComparer.Ordinal);
                invalid += places.Count;
                foreach (var finding in findings.Where(static finding => NumberOf(finding.Rule) >= 1100))
                {
                    others++;
                    Assert.DoesNotContain(places, place => finding.Location.Pointer == place || finding.Location.Pointer.StartsWith(place + "/", StringComparison.Ordinal));
                }
            }
        }
        // Else nothing was tried.
        Assert.True(invalid > 2000, $"{invalid} values were invalid");
        Assert.True(others > 500, $"{others} other findings");
    }

    [Fact]
    public void All_seeds_together_with_invalid_values_are_checked_without_fault()
    {
        var random = new Random(7);
        for (var round = 0; round < 3; round++)
        {
            var bundle = new StringBuilder("[");
            foreach (var (_, text) in TestFiles.Seeds)
                bundle.Append(bundle.Length > 1 ? "," : "").Append(Encoding.UTF8.GetString(Mutated(text, random)));
            var result = new HabeasChecker(new CheckOptions { MaxSize = int.MaxValue, MaxFindings = int.MaxValue }).Check(bundle.Append(']').ToString());
            var places = result.Findings.Where(static finding => IsInvalid(finding.Rule)).Select(static finding => finding.Location.Pointer).ToHashSet(StringComparer.Ordinal);
            Assert.NotEmpty(places);
            Assert.All(result.Findings.Where(static finding => NumberOf(finding.Rule) >= 1100), finding => Assert.DoesNotContain(finding.Location.Pointer, places));
        }
    }

    private static bool IsInvalid(RuleInfo rule) => NumberOf(rule) is >= 1006 and <= 1015 and not 1015;

    private static int NumberOf(RuleInfo rule) => int.Parse(rule.Id[3..], CultureInfo.InvariantCulture);

    /// <summary>The record with a few of its values replaced; kind and id stay, so that it is read as what it is.</summary>
    private static byte[] Mutated(byte[] text, Random random)
    {
        var values = Values(text);
        var chosen = Enumerable.Range(0, 1 + random.Next(5)).Select(_ => values[random.Next(values.Count)]).Distinct().OrderByDescending(static value => value.Start).ToList();
        var mutated = text.ToList();
        foreach (var (start, length) in chosen)
        {
            mutated.RemoveRange(start, length);
            mutated.InsertRange(start, Encoding.UTF8.GetBytes(Nonsense[random.Next(Nonsense.Length)]));
        }
        return [.. mutated];
    }

    private static List<(int Start, int Length)> Values(byte[] text)
    {
        var values = new List<(int, int)>();
        var reader = new Utf8JsonReader(text);
        var isIdentity = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                isIdentity = reader.CurrentDepth == 1 && (reader.ValueTextEquals("kind"u8) || reader.ValueTextEquals("id"u8));
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && !isIdentity)
                values.Add(((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
        }
        return values;
    }
}
