using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Benchmarks;
using Xunit;

namespace Habeas.Tests.Speed;

/// <summary>The records that speed is measured on are as they were asked for, and valid.</summary>
public sealed class SyntheticTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--seed 7")]
    [InlineData("--size 250")]
    [InlineData("--size 1200")]
    [InlineData("--size 60000")]
    [InlineData("--size 300..9000")]
    [InlineData("--scripts latin,cyrillic,greek,georgian,arabic,hebrew,devanagari,han,hangul")]
    [InlineData("--scripts arabic")]
    [InlineData("--scripts han")]
    [InlineData("--escapes 1 --scripts hangul,greek")]
    [InlineData("--order alphabetical")]
    [InlineData("--order own --seed 3")]
    [InlineData("--order random --size 200..5000 --scripts devanagari,hebrew,georgian --escapes 0.5")]
    public void A_set_without_faults_is_valid(string options)
    {
        var set = new Synthetic(Options(options));
        var records = set.WholeSet().Take(2 * set.Block).ToArray();
        Assert.Equal([], Check(records).Findings.Take(5).Select(finding => finding.Message + ": " + records[finding.Location.Line - 1]));
        Assert.Equal(2 * set.Block, Check(records).Summary.Records);
    }

    [Fact]
    public void The_lean_set_is_valid()
    {
        var records = Lean.WholeSet().Take(3 * Lean.Block).ToArray();
        Assert.Equal([], Check(records).Findings.Take(5).Select(finding => finding.Message + ": " + records[finding.Location.Line - 1]));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.125)]
    [InlineData(1)]
    public void As_many_records_are_faulty_as_was_asked(double share)
    {
        var set = new Synthetic(Options("") with { Faults = share });
        var records = set.WholeSet().Take(5 * set.Block).ToArray();
        Assert.Equal((int)(records.Length * share), Check(records).Findings.Select(static finding => finding.Location.Line).Distinct().Count());
        Assert.Equal((int)(records.Length * share), records.Count(static record => new HabeasChecker().Check(record).Findings.Any(static finding => finding.Rule.Id != "HAB6001")));
    }

    [Theory]
    [InlineData(600)]
    [InlineData(1500)]
    [InlineData(3700)]
    [InlineData(25000)]
    public void Records_are_as_large_as_was_asked(int size) =>
        Assert.InRange(new Synthetic(Options($"--size {size} --escapes 0")).Records().Take(400).Average(Encoding.UTF8.GetByteCount), size * 0.85, size * 1.15);

    [Fact]
    public void Sizes_may_differ()
    {
        var sizes = new Synthetic(Options("--size 500..20000")).Records().Take(400).Select(static record => record.Length).ToArray();
        Assert.InRange(sizes.Count(static size => size < 5000), 60, 140);
        Assert.InRange(sizes.Count(static size => size > 15000), 60, 140);
    }

    [Fact]
    public void As_many_records_are_escaped_as_was_asked()
    {
        var records = new Synthetic(Options("--escapes 0.3 --scripts greek")).Records().Take(1000).ToArray();
        Assert.InRange(records.Count(static record => record.Contains("\\u03", StringComparison.Ordinal)), 250, 350);
        Assert.Equal(1000, records.Count(static record => record.Contains("\\u03", StringComparison.Ordinal) != record.Any(static letter => letter > 0x7F)));
    }

    [Fact]
    public void Properties_stand_in_the_order_that_was_asked_for()
    {
        Assert.Equal("kind id subject state charges events motives sources", Names("--order format"));
        Assert.Equal("charges events id kind motives sources state subject", Names("--order alphabetical"));
        Assert.Single(Orders("--order own"));
        Assert.NotEqual(Names("--order own --seed 1"), Names("--order own --seed 2"));
        Assert.InRange(Orders("--order random").Length, 30, 50);

        static string Names(string options) => Orders(options)[0];

        static string[] Orders(string options) => [.. new Synthetic(Options(options)).Records().Where(static record => record.Contains("\"case:", StringComparison.Ordinal)).Take(50).Select(static record =>
        {
            using var parsed = JsonDocument.Parse(record);
            return string.Join(' ', parsed.RootElement.EnumerateObject().Select(static property => property.Name));
        }).Distinct()];
    }

    [Fact]
    public void The_same_options_give_the_same_records()
    {
        Assert.Equal(Some("--seed 5 --order random"), Some("--seed 5 --order random"));
        Assert.NotEqual(Some("--seed 5"), Some("--seed 6"));

        static string[] Some(string options) => [.. new Synthetic(Options(options)).WholeSet().Take(150)];
    }

    [Theory]
    [InlineData("--size")]
    [InlineData("--size 9..3")]
    [InlineData("--size none")]
    [InlineData("--faults 2")]
    [InlineData("--scripts klingon")]
    [InlineData("--order sideways")]
    [InlineData("--colour red")]
    public void What_is_not_understood_is_said(string options) => Assert.Throws<ArgumentException>(() => Options(options));

    private static SyntheticOptions Options(string words) => SyntheticOptions.Parse(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static CheckResult Check(string[] records)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', records)));
        return new HabeasChecker(new CheckOptions { MaxFindings = int.MaxValue }).CheckLines(stream);
    }
}
