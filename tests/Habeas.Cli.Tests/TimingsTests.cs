using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class TimingsTests
{
    [Fact]
    public void Timings_stand_on_standard_error_and_the_report_stays_as_it_is()
    {
        var without = Cli.Start(Samples.Faulty, "check", "--quiet");
        var with = Cli.Start(Samples.Faulty, "check", "--quiet", "--timings");
        Assert.Equal((without.ExitCode, without.Output), (with.ExitCode, with.Output));
        Assert.Equal("", without.Error);
        foreach (var phase in new[] { "finding files", "loading files", "reading records", "rules on single records", "facts for rules on several", "rules on several records", "placing what was found", "writing the report" })
            Assert.Contains(with.Error.Split('\n'), line => line.TrimEnd('\r').EndsWith(" ms  " + phase, StringComparison.Ordinal));
        Assert.Equal(12, with.Error.Split('\n').Count(static line => line.Contains(" ms  HAB", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void The_slowest_rules_are_told_with_how_often_they_were_asked(string threads)
    {
        var run = Cli.Here("check", "--format", "json", "--timings", "--threads", threads, Samples.Seeds);
        var timings = JsonNode.Parse(run.Output)!["summary"]!["timings"]!;
        Assert.Equal("", run.Error);
        Assert.All(new[] { "findFiles", "loadFiles", "readRecords", "checkRecords", "takeFacts", "checkTogether" }, phase => Assert.True((double)timings["phases"]![phase]! > 0, phase));
        var rules = timings["rules"]!.AsArray();
        Assert.Equal(12, rules.Count);
        Assert.All(rules, static rule => Assert.True((double)rule!["seconds"]! > 0 && (int)rule["asked"]! > 0));
        var seconds = rules.Select(static rule => (double)rule!["seconds"]!).ToArray();
        Assert.Equal(seconds.OrderDescending(), seconds);
    }

    [Fact]
    public void Nothing_is_told_of_time_unless_asked() =>
        Assert.Null(JsonNode.Parse(Cli.Here("check", "--format", "json", Samples.Faulty).Output)!["summary"]!["timings"]);
}
