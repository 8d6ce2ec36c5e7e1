using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed partial class NewTests
{
    [Theory]
    [InlineData("person", "/names/0/text")]
    [InlineData("group", "/names/0/text", "/type")]
    [InlineData("case", "/subject")]
    [InlineData("declaration", "/type")]
    [InlineData("body", "/names/0/text", "/type")]
    [InlineData("law", "/titles/0/text", "/type")]
    [InlineData("incident", "/type")]
    [InlineData("source", "/type")]
    [InlineData("link", "/type", "/records/0", "/records/1")]
    public void A_new_record_has_no_fault_but_what_is_missing(string kind, params string[] missing)
    {
        using var folder = new TempFolder();
        var run = Cli.Here("new", kind, "ada-1", folder.At("deep/er"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var file = folder.At($"deep/er/ada-1.{kind}.json");
        Assert.Equal(missing.Order(), Blank().Matches(run.Output).Select(static match => match.Groups[1].Value).Order());
        var found = new HabeasChecker().CheckFiles(file).Findings;
        Assert.Equal(missing.Order(), found.Select(static finding => finding.Location.Pointer).Distinct().Order());
        Assert.All(found, static finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.Equal(0, Cli.Here("fmt", "--check", file).ExitCode);
    }

    [Fact]
    public void Every_kind_can_be_made()
    {
        using var folder = new TempFolder();
        foreach (var kind in Json.CodeSet.Default[Json.CodeTables.Kind].Names)
            Assert.Equal(0, Cli.Here("new", kind, "ada", folder.Path).ExitCode);
    }

    [Fact]
    public void What_is_filled_in_checks()
    {
        using var folder = new TempFolder();
        Cli.Here("new", "person", "ada", folder.Path);
        var file = folder.At("ada.person.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"\"", "\"Ada\""));
        Assert.StartsWith("1 record in 1 file: no errors, no warnings", Cli.Here("check", file).Output);
    }

    [Fact]
    public void A_file_that_exists_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", "mine");
        var run = Cli.Here("new", "person", "ada", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exists already; it is as it was", run.Error);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("did you mean \"person\"?", "persn", "ada")]
    [InlineData("KIND is one of person, group", "xyz", "ada")]
    [InlineData("SLUG expects a slug of lower-case letters", "person", "Ada Lovelace")]
    [InlineData("SLUG expects a slug of lower-case letters", "person", "../ada")]
    public void Other_kinds_and_slugs_are_refused(string message, string kind, string slug)
    {
        using var folder = new TempFolder();
        var run = Cli.Here("new", kind, slug, folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("habeas: KIND and SLUG are missing; what is expected is \"habeas new KIND SLUG [FOLDER]\"\n", "new")]
    [InlineData("habeas: SLUG is missing; what is expected is \"habeas new KIND SLUG [FOLDER]\"\n", "new", "person")]
    [InlineData("habeas: ID is missing; what is expected is \"habeas show ID [PATH...]\"\n", "show")]
    [InlineData("habeas: --format expects a value: --format FORMAT\n", "check", "--format")]
    public void What_is_missing_is_named(string message, params string[] arguments)
    {
        var run = Cli.Here(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error);
    }

    [Fact]
    public void Codes_that_can_be_chosen_are_told()
    {
        using var folder = new TempFolder();
        Assert.Contains("/type, one of same, different", Cli.Here("new", "link", "ada", folder.Path).Output);
        Assert.Contains("/subject, the id of a person or group or body", Cli.Here("new", "case", "ada", folder.Path).Output);
    }

    [GeneratedRegex(@"^  to be filled in: ([^\s,]+)", RegexOptions.Multiline)]
    private static partial Regex Blank();
}
