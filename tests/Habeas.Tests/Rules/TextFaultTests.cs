using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>Faults of a text that no fixture can show, because they are faults of a file, or need very much of it.</summary>
public sealed class TextFaultTests
{
    private const string Record = """{ "kind": "person", "id": "person:example", "names": [{ "text": "Jane Doe" }] }""";

    [Fact]
    public void A_file_over_the_limit_is_one_finding()
    {
        var checker = new HabeasChecker(new CheckOptions { MaxSize = 50 });
        var finding = Assert.Single(checker.Check(Record).Findings);
        Assert.Equal("HAB0004", finding.Rule.Id);
        Assert.Contains("50 bytes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_over_the_limit_does_not_stop_the_lines_behind_it()
    {
        var checker = new HabeasChecker(new CheckOptions { MaxSize = 100 });
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(Record + "\n" + Record.Replace("Jane", new string('J', 100), StringComparison.Ordinal) + "\n" + Record.Replace("example", "second", StringComparison.Ordinal).Replace("Jane", "Mary", StringComparison.Ordinal) + "\n"));
        var result = checker.CheckLines(lines);
        Assert.Equal(["HAB0004"], result.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(2, result.Summary.Records);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_finding()
    {
        var finding = Assert.Single(new HabeasChecker().CheckFiles(Checkout.Path("tests", "Fixtures", "no-such.case.json")).Findings);
        Assert.Equal("HAB0010", finding.Rule.Id);
    }

    [Fact]
    public void Findings_over_the_limit_are_counted()
    {
        var nulls = string.Join(", ", Enumerable.Repeat("null", 12));
        var result = new HabeasChecker(new CheckOptions { MaxFindings = 10 }).Check($$"""{ "kind": "person", "id": "person:example", "names": [{ "text": "Jane Doe" }], "facts": [{{nulls}}] }""");
        Assert.Equal(11, result.Findings.Count);
        var rest = Assert.Single(result.Findings, static finding => finding.Rule.Id == "HAB0012");
        Assert.StartsWith("2 more findings", rest.Message, StringComparison.Ordinal);
    }
}
