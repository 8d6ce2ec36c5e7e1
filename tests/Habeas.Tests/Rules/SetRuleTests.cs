using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>What rules over several records find does not depend on how and in what order the records come.</summary>
public sealed class SetRuleTests
{
    /// <summary>
    /// Rules that report the second of two alike: which that is depends on the order. Of signatures (HAB5010) there are so many that of each day only the first is kept, without the place it could be shown at.
    /// </summary>
    private static readonly string[] OfTheSecond = ["HAB5005", "HAB5010", "HAB6002", "HAB6011"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<TheoryDataRow<string>> Names =>
        Fixture.All().Where(static fixture => Catalogue.SetRules.Any(rule => rule.Info.Id == fixture.RuleId) && fixture.Text is { } text && text[0] == '[').Select(static fixture => new TheoryDataRow<string>(fixture.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_records_changes_nothing(string name)
    {
        var records = Records(name);
        if (OfTheSecond.Contains(Fixture.Named(name).RuleId))
            return;
        var manifests = records.Where(static record => record["habeas"] is not null).ToList();
        var others = records.Except(manifests).ToList();

        Assert.Equal(Found(Lines(records)), Found(Lines([.. manifests, .. Enumerable.Reverse(others)])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_of_a_stream_give_what_the_array_gives(string name)
    {
        var records = Records(name);
        var inArray = new HabeasChecker().Check(Fixture.Named(name).Text!).Findings
            .Select(static finding => $"{finding.Record} {string.Join('/', finding.Location.Pointer.Split('/').Skip(2))} {finding.Rule.Id} {finding.Message}").Order(StringComparer.Ordinal);

        Assert.Equal(inArray, Found(Lines(records)));
    }

    private static List<JsonNode> Records(string name) => [.. JsonNode.Parse(Fixture.Named(name).Text!)!.AsArray().Select(static node => node!)];

    private static string Lines(IEnumerable<JsonNode> records) => string.Join('\n', records.Select(static record => record.ToJsonString(Plain))) + "\n";

    private static string[] Found(string lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return [.. new HabeasChecker().CheckLines(stream).Findings.Select(finding => $"{finding.Record} {finding.Location.Pointer.TrimStart('/')} {finding.Rule.Id} {finding.Message}").Order(StringComparer.Ordinal)];
    }
}
