using System;
using System.Linq;
using Habeas.Tests.Seeds;
using Xunit;

namespace Habeas.Cli.Tests.Show;

/// <summary>Whatever the record, the dossier is whole, legible and never a fault.</summary>
public sealed class ShowTests
{
    [Fact]
    public void Every_seed_record_has_a_dossier_that_fits_a_page()
    {
        foreach (var record in SeedFolder.Records)
        {
            var shown = Shown.Of(record);
            Assert.All(shown.Lines, line => Assert.True(line.Length <= 100 || !line.Trim().Contains(' ', StringComparison.Ordinal), record.Id + ": " + line));
            Assert.All(shown.Lines, line => Assert.Equal(line.TrimEnd(), line));
            Assert.DoesNotContain("LanguageText", shown.Text);
            Assert.DoesNotContain(" ?", shown.Text);
        }
    }

    [Fact]
    public void Every_short_number_of_a_source_is_told_at_the_end()
    {
        foreach (var record in SeedFolder.Records)
        {
            var shown = Shown.Of(record);
            var last = shown.Section("SOURCES").Split(' ').Count(word => word.Length > 1 && word[^1] == '.' && word[..^1].All(char.IsAsciiDigit));
            var used = shown.Words.Split('[').Skip(1).Select(part => new string([.. part.TakeWhile(char.IsAsciiDigit)])).Where(n => n.Length > 0).Select(int.Parse).DefaultIfEmpty(0).Max();
            Assert.True(used <= last, record.Id + " cites " + used + " of " + last);
        }
    }

    [Theory]
    [InlineData("case:tokmady-muratkan", "case:tokmadi-muratkhan")]
    [InlineData("person:bokayev", "person:bokayev-maks")]
    [InlineData("declaration:pace-wd-671", "declaration:pace-wd-670")]
    [InlineData("bokayev-maks", "person:bokayev-maks")]
    public void An_unknown_id_is_answered_with_the_nearest(string id, string near)
    {
        var shown = Shown.Of(id);
        Assert.Equal((2, ""), (shown.ExitCode, shown.Text));
        Assert.Contains(near, shown.Error);
    }

    [Theory]
    [InlineData("2017-10")]
    [InlineData("yesterday")]
    [InlineData("2017-10-01/2017-10-02")]
    public void Only_a_day_can_be_asked_about(string on)
    {
        var shown = Shown.Of("case:tokmadi-muratkhan", "--on", on);
        Assert.Equal(2, shown.ExitCode);
        Assert.Contains("is not a day", shown.Error);
    }

    [Fact]
    public void A_folder_of_lines_and_faults_is_read_as_far_as_it_can_be()
    {
        using var folder = new TempFolder();
        folder.File(
            "a.ndjson",
            """
            {"habeas":"1.0","namespace":"records.example.org","publisher":"P","licence":"CC-BY-4.0","language":"en","access":"public","codes":{"event":{"marked":{"label":{"en":"house marked"},"definition":{"en":"a sign put on the door"}}}}}
            {"kind":"person","id":"person:a","names":[{"text":"Ana\u001b[31m"}]}
            {"kind":"case","id":"case:a","subject":"person:a","events":[{"type":"marked","date":"2020-05-01","place":{"locality":"Town"},"sources":["source:gone#par2"]},{"type":"arrest","date":"2020-05-02"}]}
            not a record
            """);
        var shown = Shown.In(folder.Path, "case:a", "--on", "2020-05-03");
        Assert.Equal(3, shown.ExitCode);
        Assert.Contains("not read", shown.Error);
        Assert.DoesNotContain('\u001b', shown.Text);
        Assert.Contains("1 May 2020: house marked; place: Town", shown.Words);
        Assert.Contains("source:gone (no such record here)", shown.Words);
        Assert.Contains("held: possibly; held since an earlier day, end not stated, no release told", shown.Section("CUSTODY ON 3 MAY 2020"));
    }

    [Fact]
    public void Quoted_words_are_never_printed_as_the_records_do_not_hold_them()
    {
        var shown = Shown.Of("declaration:odf-open-letter");
        Assert.Contains("citizens are said not to be used to democracy yet; words of PACE report No. 14436", shown.Section("QUOTATIONS"));
        Assert.DoesNotContain("has yet to take root", shown.Words);
    }

    [Fact]
    public void Another_set_of_records_in_the_folder_has_nothing_to_do_with_the_wanted_one()
    {
        using var folder = new TempFolder();
        foreach (var set in new[] { "ours", "theirs" })
            folder.File(set + "/habeas.json", """{"habeas":"1.0","namespace":"records.example.org","publisher":"P","licence":"CC-BY-4.0","language":"en","access":"public"}""");
        folder.File("ours/a.person.json", """{"kind":"person","id":"person:a","names":[{"text":"Ana"}]}""");
        folder.File("theirs/b.person.json", "broken");
        var shown = Shown.In(folder.Path, "person:a");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.StartsWith("Ana\n", shown.Text, StringComparison.Ordinal);
    }
}
