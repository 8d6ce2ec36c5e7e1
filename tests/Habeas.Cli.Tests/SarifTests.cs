using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>What the schema of SARIF 2.1.0 requires, and what services require beyond it.</summary>
public sealed class SarifTests
{
    [Fact]
    public void The_log_has_what_the_schema_requires()
    {
        using var json = JsonDocument.Parse(Cli.Start(Samples.Faulty, "check", "--format", "sarif").Output);
        var log = json.RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("habeas", driver.GetProperty("name").GetString());
        Assert.Equal(App.Version, driver.GetProperty("semanticVersion").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(HabeasChecker.Rules.Select(static rule => rule.Id), rules.Select(static rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, CheckRule);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => CheckResult(result, rules));
    }

    [Fact]
    public void Fingerprints_are_different_and_outlive_reformatting()
    {
        using var folder = new TempFolder();
        Samples.Copy(Samples.Faulty, folder);
        foreach (var file in Directory.GetFiles(folder.Path, "*.json", SearchOption.AllDirectories))
        {
            if (!TryReformat(file))
                File.Delete(file);
        }
        var fine = Directory.GetFiles(folder.Path, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file)).ToArray();
        var before = Fingerprints(Cli.Start(Samples.Faulty, ["check", "--format", "sarif", .. fine]));
        var after = Fingerprints(Cli.Start(folder.Path, ["check", "--format", "sarif", .. fine]));
        Assert.True(before.Length > 10);
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal(before.Order(), after.Order());
    }

    [Fact]
    public void A_record_keeps_its_fingerprints_when_it_moves_into_an_array()
    {
        using var folder = new TempFolder();
        const string record = """{"kind":"person","id":"person:ada","names":[{"text":7}]}""";
        var alone = Fingerprints(Cli.Here("check", "--format", "sarif", folder.File("a.json", record)));
        var among = Fingerprints(Cli.Here("check", "--format", "sarif", folder.File("b.json", $"[{Samples.Person("bea")},\n{record}]")));
        Assert.Single(alone);
        Assert.Equal(alone, among);
    }

    [Fact]
    public void An_item_with_an_id_keeps_its_fingerprints_when_another_is_put_before_it()
    {
        using var folder = new TempFolder();
        const string start = """{"kind":"case","id":"case:ada","subject":"person:ada","events":[""";
        const string item = """{"id":"told","type":"arrest","date":"2021-02-30","place":{"state":7}}]}""";
        var before = Fingerprints(Cli.Here("check", "--format", "sarif", folder.File("a/ada.case.json", start + item), folder.File("ada.person.json", Samples.Person())));
        var after = Fingerprints(Cli.Here("check", "--format", "sarif", folder.File("b/ada.case.json", start + """{"type":"threat","date":"2020"},""" + item), folder.At("ada.person.json")));
        Assert.Equal(3, before.Length);
        Assert.Superset(before.ToHashSet(), after.ToHashSet());
    }

    [Fact]
    public void Addresses_are_relative_and_percent_encoded()
    {
        using var folder = new TempFolder();
        folder.File("a b/ä#1%.json", "{}");
        using var json = JsonDocument.Parse(Cli.Start(folder.Path, "check", "--format", "sarif").Output);
        var address = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("a%20b/%C3%A4%231%25.json", address.GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", address.GetProperty("uriBaseId").GetString());
    }

    [Fact]
    public void A_file_outside_the_folder_has_a_full_address()
    {
        using var folder = new TempFolder();
        using var other = new TempFolder();
        var file = folder.File("x.json", "{}");
        using var json = JsonDocument.Parse(Cli.Start(other.Path, "check", "--format", "sarif", file).Output);
        var address = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(new Uri(file).AbsoluteUri, address.GetProperty("uri").GetString());
        Assert.False(address.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void A_fix_replaces_what_is_wrong()
    {
        using var folder = new TempFolder();
        var path = folder.File("ada.person.json", "{\"kind\":\"person\",\"id\":\"person:ada\",\n\"names\":[{\"text\":\"Ädä 😀\",\"lagn\":\"en\"}]}");
        using var json = JsonDocument.Parse(Cli.Here("check", "--format", "sarif", path).Output);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(static result => result.GetProperty("ruleId").GetString() == "HAB1004");
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");
        Assert.Equal(2, region.GetProperty("startLine").GetInt32());
        var line = File.ReadAllLines(path)[1];
        var start = region.GetProperty("startColumn").GetInt32() - 1;
        var end = region.GetProperty("endColumn").GetInt32() - 1;
        Assert.Equal("\"names\":[{\"text\":\"Ädä 😀\",\"lang\":\"en\"}]}", line[..start] + replacement.GetProperty("insertedContent").GetProperty("text").GetString() + line[end..]);
    }

    private static void CheckRule(JsonElement rule)
    {
        Assert.Matches("^HAB[0-9]{4}$", rule.GetProperty("id").GetString());
        Assert.NotEmpty(rule.GetProperty("name").GetString()!);
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("markdown").GetString()!);
        Assert.Matches("^(none|note|warning|error)$", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    private static void CheckResult(JsonElement result, System.Collections.Generic.List<JsonElement> rules)
    {
        Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Assert.Matches("^(note|warning|error)$", result.GetProperty("level").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("habeasRecord/v1").GetString());
        CheckLocation(Assert.Single(result.GetProperty("locations").EnumerateArray()));
        if (result.TryGetProperty("relatedLocations", out var related))
            Assert.All(related.EnumerateArray(), CheckLocation);
        if (!result.TryGetProperty("fixes", out var fixes))
            return;
        foreach (var change in fixes.EnumerateArray().SelectMany(static fix => fix.GetProperty("artifactChanges").EnumerateArray()))
        {
            Assert.NotEmpty(change.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            Assert.All(change.GetProperty("replacements").EnumerateArray(), static replacement => CheckRegion(replacement.GetProperty("deletedRegion")));
        }
    }

    private static void CheckLocation(JsonElement location)
    {
        var address = location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(address, UriKind.Relative), address);
        CheckRegion(location.GetProperty("physicalLocation").GetProperty("region"));
    }

    private static void CheckRegion(JsonElement region)
    {
        var start = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        var end = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        Assert.True(start.Item1 >= 1 && start.Item2 >= 1);
        Assert.True(end.CompareTo(start) >= 0);
    }

    private static string[] Fingerprints(ProgramRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("partialFingerprints").GetProperty("habeasRecord/v1").GetString()!)];
    }

    private static bool TryReformat(string file)
    {
        try
        {
            File.WriteAllText(file, "\n\n" + JsonNode.Parse(File.ReadAllBytes(file))!.ToJsonString());
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
