using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>All findings come in one order, on however many threads they are found.</summary>
public sealed class StableOrderTests
{
    private static readonly string[] Everything = [Checkout.Path("tests", "Fixtures"), Checkout.Path("seeds"), Checkout.Path("samples", "faulty")];

    [Fact]
    public void The_output_is_the_same_on_one_thread_and_on_several()
    {
        var first = Check("1");
        Assert.True(first.Findings > 300, $"{first.Findings} findings");
        foreach (var threads in new[] { "2", "8", "8", "1" })
            Assert.Equal(first.Text, Check(threads).Text);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void So_are_other_outputs(string format)
    {
        string Output(string threads) => string.Join('\n', Cli.Here(["check", .. Everything, "--threads", threads, "--format", format]).Output.Split('\n').Where(static line => !line.Contains(" s)", StringComparison.Ordinal)));
        Assert.Equal(Output("1"), Output("8"));
    }

    [Fact]
    public void Within_a_file_findings_go_by_place()
    {
        using var json = JsonDocument.Parse(Cli.Here(["check", .. Everything, "--threads", "8", "--format", "json"]).Output);
        var places = json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => (File: finding.GetProperty("file").GetString(), Line: finding.GetProperty("line").GetInt32(), Column: finding.GetProperty("column").GetInt32())).ToList();
        for (var i = 1; i < places.Count; i++)
            Assert.True(places[i].File != places[i - 1].File || places[i].Line > places[i - 1].Line || (places[i].Line == places[i - 1].Line && places[i].Column >= places[i - 1].Column), $"{places[i - 1]} stands before {places[i]}");
        var files = places.Select(static place => place.File).ToList();
        Assert.Equal(files.Distinct().Count(), 1 + files.Zip(files.Skip(1)).Count(static pair => pair.First != pair.Second));
    }

    private static (string Text, int Findings) Check(string threads)
    {
        var json = JsonNode.Parse(Cli.Here(["check", .. Everything, "--threads", threads, "--format", "json"]).Output)!;
        json["summary"]!.AsObject().Remove("seconds");
        return (json.ToJsonString(), json["findings"]!.AsArray().Count);
    }
}
