using System;
using System.Linq;
using System.Text;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Json;

public sealed partial class ReaderTests
{
    private const string Whole = """
        {
          "kind": "case",
          "id": "case:a-b",
          "subject": "person:a-b",
          "state": "KZ",
          "events": [
            { "type": "arrest", "date": "2017" },
            { "type": "release", "date": "2018" }
          ],
          "note": { "en": "end" }
        }
        """;

    /// <summary>Slips of people: what stands in the whole record, what they wrote instead, and how many events are read all the same.</summary>
    public static TheoryData<string, string, int> Slips => new()
    {
        { "\"case:a-b\",", "\"case:a-b\"", 2 },
        { "\"KZ\",", "\"KZ\"", 2 },
        { "\"2017\" },", "\"2017\" }", 2 },
        { "\"arrest\",", "\"arrest\"", 2 },
        { "],", "]", 2 },
        { "\"end\" }", "\"end\", }", 2 },
        { "\"2018\" }", "\"2018\" },", 2 },
        { "\"2018\" }", "\"2018\", }", 2 },
        { "\"end\" }\n", "\"end\" },\n", 2 },
        { "\"state\": \"KZ\"", "\"state\" \"KZ\"", 2 },
        { "\"state\": \"KZ\"", "\"state\"", 2 },
        { "\"state\": \"KZ\"", "\"state\":", 2 },
        { "\"state\": \"KZ\"", "\"state\"; \"KZ\"", 2 },
        { "\"state\": \"KZ\"", "\"state\" = \"KZ\"", 2 },
        { "\"KZ\"", "KZ", 2 },
        { "\"KZ\"", "'KZ'", 2 },
        { "\"KZ\"", "'K, \"Z'", 2 },
        { "\"KZ\"", "True", 2 },
        { "\"KZ\"", "None", 2 },
        { "\"KZ\"", "NaN", 2 },
        { "\"KZ\"", "undefined", 2 },
        { "\"KZ\"", "2017-10-11", 2 },
        { "\"KZ\"", "+1", 2 },
        { "\"KZ\"", ".5", 2 },
        { "\"KZ\"", "1.", 2 },
        { "\"KZ\"", "01", 2 },
        { "\"KZ\"", "0x1F", 2 },
        { "\"KZ\"", "truefalse", 2 },
        { "\"KZ\"", "#d1", 2 },
        { "\"KZ\"", "\"KZ\" x", 2 },
        { "\"KZ\"", "\"KZ\" 5", 2 },
        { "\"KZ\",", "\"KZ\",,", 2 },
        { "\"KZ\",", "\"KZ\";", 2 },
        { "\"state\"", "'state'", 2 },
        { "\"state\"", "state", 2 },
        { "\"state\"", "“state”", 2 },
        { "\"state\"", "x, \"state\"", 2 },
        { "\"state\"", "{}, \"state\"", 2 },
        { "\"state\"", "// it's \"KZ\", }\n  \"state\"", 2 },
        { "\"state\"", "/* it's \"KZ\",\n } */ \"state\"", 2 },
        { "\"state\"", "# it's \"KZ\", }\n  \"state\"", 2 },
        { "\"state\"", "// a\n  // b, \"c\n  /* d */ # e\n  \"state\"", 2 },
        { "\"KZ\",", "\"KZ\", // a, b: }", 2 },
        { "\"KZ\",", "\"KZ\" /* a, b: } */,", 2 },
        { "\"KZ\",", "/* a, b: } */ \"KZ\",", 2 },
        { "\"2017\" },", "\"2017\" }, // a, ] }", 2 },
        { "{\n  \"kind\"", "{\n  // a, b: }\n  \"kind\"", 2 },
        { "\"end\" }", "\"end\" } // a", 2 },
        { "\"person:a-b\"", "person:a-b", 2 },
        { "\"person:a-b\"", "", 2 },
        { "\"arrest\"", "arrest", 2 },
        { "{ \"type\": \"arrest\", \"date\": \"2017\" }", "arrest", 1 },
        { "{ \"type\": \"arrest\", \"date\": \"2017\" }", "", 1 },
        { "{ \"type\": \"arrest\", \"date\": \"2017\" }", "'it, is'", 1 },
        { "{ \"type\": \"arrest\", \"date\": \"2017\" }", "{ \"type\" \"arrest\", \"date\": \"2017\" }", 2 },
        { "\"end\"", "\"e\\qnd\"", 2 },
        { "\"KZ\"", "\"K\tZ\"", 2 },
        { "\"KZ\"", "KZ, \"licence\": \"a\tb\"", 2 },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void One_slip_is_one_finding_and_what_follows_is_read(string right, string wrong, int events)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        var at = Whole.IndexOf(right, StringComparison.Ordinal);
        var text = Whole[..at] + wrong + Whole[(at + right.Length)..];
        var reader = Documents.Open(text);

        Assert.True(reader.Read());
        Assert.False(reader.Read() && reader.Reports.Count > 0);
        var expected = wrong.Contains("a\tb", StringComparison.Ordinal) ? 2 : 1;
        var findings = new HabeasChecker().Check(text, "a-b.case.json").Findings;
        Assert.Equal(expected, findings.Count);
        Assert.All(findings, static finding => Assert.StartsWith("HAB000", finding.Rule.Id, StringComparison.Ordinal));

        reader = Documents.Open(text);
        reader.Read();
        var @case = new CaseView(reader.Tape, reader.Root);
        Assert.True(@case.IsPresent);
        Assert.Equal("case:a-b", @case.Id.ToString());
        var seen = 0;
        foreach (var item in @case.Events)
            seen += item.IsPresent ? 1 : 0;
        Assert.Equal(events, seen);
        Assert.Equal(1, @case.Note.Count);
    }

    [Theory]
    [InlineData("\"KZ\"", "\"KZ")]
    [InlineData("\"state\": \"KZ\"", "\"state: \"KZ\"")]
    [InlineData("\"state\"", "state\"")]
    [InlineData("\"2018\" }", "\"2018\"")]
    [InlineData("  ],", "  },")]
    [InlineData("  ],", "  ")]
    [InlineData("\"end\" }\n}", "\"end\" }\n")]
    [InlineData("\"end\" }\n}", "\"end\"\n}")]
    [InlineData("\"end\" }\n}", "\"end")]
    public void Lost_structure_is_one_finding_and_what_stands_before_is_read(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        var text = Whole.Replace(right, wrong, StringComparison.Ordinal);

        var finding = Assert.Single(new HabeasChecker().Check(text, "a-b.case.json").Findings);
        Assert.Contains(finding.Rule.Id, (string[])["HAB0006", "HAB0007"]);

        var reader = Documents.Open(text);
        reader.Read();
        Assert.Equal("person:a-b", new CaseView(reader.Tape, reader.Root).Subject.ToString());
    }

    [Fact]
    public void Half_a_character_in_a_broken_text_is_not_reported_of_the_next()
    {
        foreach (var broken in (string[])["\\ud83d\\q", "\\ud83d\n"])
        {
            var reader = new Reader(new ReaderOptions());
            foreach (var text in (string[])[Whole.Replace("\"KZ\"", "\"" + broken + "\"", StringComparison.Ordinal), Whole])
            {
                var utf8 = Encoding.UTF8.GetBytes(text.Replace("\"note\"", "\"n\\u006fte\"", StringComparison.Ordinal));
                reader.Open(Documents.Padded(utf8), utf8.Length);
                Assert.True(reader.Read());
                Assert.DoesNotContain(reader.Reports.Items, static report => report.Rule.Id == "HAB1015");
            }
            Assert.Empty(reader.Reports.Items);
        }
    }

    [Fact]
    public void Every_truncation_is_one_finding()
    {
        for (var length = 1; length < Whole.Length - 1; length++)
        {
            var findings = new HabeasChecker().Check(Whole[..length], "a-b.case.json").Findings;

            Assert.True(findings.Count == 1 && findings[0].Rule.Id is "HAB0006" or "HAB0007", $"{length}: {string.Join("\n", findings)}");
        }
    }

    [Fact]
    public void A_misspelt_name_of_what_is_required_is_one_finding()
    {
        var findings = Documents.Check(Whole.Replace("\"subject\"", "\"subjekt\"", StringComparison.Ordinal)).Where(static finding => finding.Rule.Id.StartsWith("HAB1", StringComparison.Ordinal));

        var finding = Assert.Single(findings);
        Assert.Equal("HAB1003", finding.Rule.Id);
        Assert.Equal("subject", Assert.Single(finding.Edits).Replacement);
    }

    [Fact]
    public void Suggested_edits_of_broken_text_mend_it()
    {
        var mended = 0;
        foreach (var (right, wrong, _) in Slips.Select(static row => row.Data))
        {
            var at = Whole.IndexOf(right, StringComparison.Ordinal);
            var text = Whole[..at] + wrong + Whole[(at + right.Length)..];
            if (!Documents.Check(text).Any(static finding => finding.Edits.Count > 0))
                continue;
            var after = Encoding.UTF8.GetString(new HabeasFixer(unsafeToo: true).Fix(Encoding.UTF8.GetBytes(text)).Span);
            Assert.DoesNotContain(Documents.Check(after), static finding => Documents.IsTextError(finding.Rule));
            mended++;
        }

        Assert.True(mended >= 20, $"{mended}");
    }
}
