using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Institutions;

/// <summary>A parliament that no rule was written for, added as records only: the rules hold its texts to what its record says.</summary>
public sealed class NewInstitutionTests
{
    private const string Appeal = "declarations/midsea-appeal-2019-7.declaration.json";
    private const string Body = "bodies/midsea.body.json";

    private static readonly string Folder = Checkout.Path("samples", "institution");

    /// <summary>A fault: in which file, what is written instead of what, and what is found where.</summary>
    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Appeal, "\"position\": 5,", "\"position\": 5, \"withdrawn\": \"2019-05-15\",", "" },
        { Appeal, "\"IND\"", "\"INDEP\"", "HAB4007 error /signatories/list/3/politicalGroup" },
        { Appeal, "\"SHOAL\"", "\"REEF\"", "HAB4001 warning /signatories/list/1/politicalGroup" },
        { Appeal, "\"SHOAL\"", "\"EPP/CD\"", "HAB4007 error /signatories/list/1/politicalGroup" },
        { Appeal, "\"GR\"", "\"FR\"", "HAB4008 warning /signatories/list/2/state" },
        { Appeal, "\"7/2019\"", "\"07/2019\"", "HAB1108 error /identifiers/0/number" },
        { Appeal, "\"7/2019\"", "\"9/2019\"", "HAB4010 warning /identifiers/0/number" },
        { Appeal, "\"2019-05-14\"", "\"2019-06-14\"", "HAB4010 warning /identifiers/0/number HAB4012 info /steps/0/date" },
        { Appeal, "\"position\": 5,", "\"position\": 5, \"date\": \"2019-11\",", "HAB4009 warning /signatories/list/4/date" },
        { Appeal, "\"position\": 3,", "\"position\": 3, \"date\": \"2019-05-15\",", "" },
        { Appeal, "{ \"position\": 5, \"printed\": \"Irene KYPRIANOU\", \"state\": \"CY\", \"politicalGroup\": \"SHOAL\" }", "{ \"described\": { \"en\": \"one more\" } }", "" },
        { Body, "\">=5\"", "\">=6\"", "HAB4006 error /signatories/list" },
        { Body, "\">=3\"", "\">=6\"", "HAB4006 error /signatories/list HAB4006 error /signatories/list" },
        { Body, "\">=2\"", "\">=3\"", "HAB4006 error /signatories/list HAB4006 error /signatories/list" },
    };

    [Fact]
    public void Its_texts_are_clean()
    {
        var result = new HabeasChecker().CheckFiles(Folder);
        Assert.Empty(result.Findings);
        Assert.Equal(7, result.Summary.Records);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_found_where_it_is(string file, string old, string changed, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Check(file, old, changed, static inputs => inputs)));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_order_of_records_means_nothing(string file, string old, string changed, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Check(file, old, changed, static inputs => inputs.Reverse())));
    }

    [Fact]
    public void Where_it_is_not_known_when_a_requirement_held_the_rule_warns()
    {
        var found = Check(Body, "\"value\": \">=5\",\n      \"date\": \"2012-02-01/..\",", "\"value\": \">=6\",", static inputs => inputs);
        Assert.Equal(["HAB4006 warning /signatories/list"], found);
    }

    private static string[] Check(string file, string old, string changed, Func<IEnumerable<(string Name, string Text)>, IEnumerable<(string Name, string Text)>> order)
    {
        var isChanged = false;
        var records = new List<(string Name, string Text)>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
            var text = File.ReadAllText(path);
            if (name == file)
            {
                var at = text.IndexOf(old, StringComparison.Ordinal);
                Assert.True(at >= 0, old);
                text = text[..at] + changed + text[(at + old.Length)..];
                isChanged = true;
            }
            records.Add((name, text));
        }
        Assert.True(isChanged);
        var lines = new StringBuilder(OneLine(File.ReadAllText(Path.Combine(Folder, "habeas.json")))).Append('\n');
        foreach (var (_, text) in order(records))
            lines.Append(OneLine(text)).Append('\n');
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString()));
        var findings = new HabeasChecker().CheckLines(stream).Findings;
        return [.. findings.Select(static finding => $"{finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()} {finding.Location.Pointer}").Order(StringComparer.Ordinal)];
    }

    private static string OneLine(string json) => json.Replace("\n", "", StringComparison.Ordinal);
}
