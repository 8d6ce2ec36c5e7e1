using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class JsonOutputTests
{
    [Fact]
    public void A_finding_has_rule_severity_message_place_and_pointer()
    {
        using var json = JsonDocument.Parse(Cli.Start(Samples.Faulty, "check", "--format", "json").Output);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(static finding => finding.GetProperty("rule").GetString() == "HAB6003");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("this record has no item with the id \"leaflet\"; did you mean \"#leaflets\"?", finding.GetProperty("message").GetString());
        Assert.Equal("cases/marra-ilven.case.json", finding.GetProperty("file").GetString());
        Assert.Equal((9, 76), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("/events/0/concerns/0", finding.GetProperty("pointer").GetString());
        Assert.Equal("case:marra-ilven", finding.GetProperty("record").GetString());
    }

    [Fact]
    public void Every_pointer_into_a_readable_file_leads_somewhere()
    {
        using var json = JsonDocument.Parse(Cli.Start(Samples.Faulty, "check", "--format", "json").Output);
        var followed = 0;
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            if (TryRead(Path.Combine(Samples.Faulty, finding.GetProperty("file").GetString()!)) is not { } document)
                continue;
            using (document)
            {
                var pointer = finding.GetProperty("pointer").GetString()!;
                Assert.True(Leads(document.RootElement, pointer), pointer);
                followed += pointer.Length > 0 ? 1 : 0;
            }
        }
        Assert.True(followed >= 15);
    }

    [Fact]
    public void The_summary_counts_what_is_listed()
    {
        var root = JsonNode.Parse(Cli.Start(Samples.Faulty, "check", "--format", "json", "--statistics").Output)!;
        var findings = root["findings"]!.AsArray();
        Assert.Equal(findings.Count(static finding => (string?)finding!["severity"] == "error"), (int)root["summary"]!["errors"]!);
        Assert.Equal(findings.Count(static finding => (string?)finding!["severity"] == "warning"), (int)root["summary"]!["warnings"]!);
        Assert.Equal(findings.Count, root["statistics"]!["rules"]!.AsObject().Sum(static rule => (int)rule.Value!));
        Assert.Equal(findings.Count, root["statistics"]!["files"]!.AsObject().Sum(static file => (int)file.Value!));
        Assert.Equal(findings.Count, (int)root["statistics"]!["publishers"]!["records.example.org"]!);
    }

    private static JsonDocument? TryRead(string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Leads(JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index) && index < element.GetArrayLength())
                element = element[index];
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
                return false;
        }
        return true;
    }
}
