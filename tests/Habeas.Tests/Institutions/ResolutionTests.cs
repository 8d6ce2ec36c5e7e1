using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Institutions;

/// <summary>Whose demands a text is held to.</summary>
public sealed class ResolutionTests
{
    private const string Source = """, "sources": ["source:example.org/rules#art1"] }""";
    private const string Manifest = """{ "habeas": "1.0", "namespace": "records.example.org", "publisher": "P", "licence": "CC0-1.0", "language": "en", "access": "public" }""";

    [Theory]
    [InlineData("body:pace", "", "HAB4001 warning")]
    [InlineData("body:records.example.org/pace", "", "HAB4001 warning")]
    [InlineData("body:institutions.habeas.example/pace", "", "HAB4001 warning")]
    [InlineData("body:other.example/pace", "", "")]
    [InlineData("body:assembly", "", "")]
    // Somebody's own record of the same body that says nothing of groups.
    [InlineData("body:pace", "parliamentaryAssembly", "HAB4001 warning")]
    // Another body with the same slug.
    [InlineData("body:pace", "ngo", "")]
    public void A_body_is_ours_by_slug_and_type_or_by_our_namespace(string forum, string type, string expected)
    {
        Assert.Equal(expected, Check(Text(forum, "FDG", "2017-04-27"), type.Length > 0 ? Body("pace", type, "") : null));
    }

    [Theory]
    [InlineData("""{ "about": "group", "code": "FDG", "date": "2010/.." }""", "FDG", "")]
    [InlineData("""{ "about": "group", "code": "RED", "date": "2010/.." }""", "FDG", "HAB4007 warning")]
    // What the own record does not speak of, ours does.
    [InlineData("""{ "about": "signatories", "value": ">=1", "date": "2010/.." }""", "FDG", "HAB4001 warning")]
    public void What_the_own_record_says_of_a_matter_holds_instead_of_ours(string requirement, string group, string expected)
    {
        Assert.Equal(expected, Check(Text("body:pace", group, "2017-04-27"), Body("pace", "parliamentaryAssembly", requirement)));
    }

    [Fact]
    public void A_text_without_a_forum_is_of_whoever_gives_its_number()
    {
        var text = Text("body:pace", "FDG", "2017-04-27").Replace("\"forum\": \"body:pace\"", "\"identifiers\": [{ \"scheme\": \"pace-wd\", \"number\": \"630\" }]", System.StringComparison.Ordinal);
        Assert.Equal("HAB4001 warning", Check(text, null));
    }

    [Fact]
    public void A_retracted_text_is_held_to_nothing() =>
        Assert.Equal("", Check("""{ "kind": "declaration", "id": "declaration:a", "retracted": { "reason": { "en": "entered twice" }, "date": "2020-01-01" } }""", Body("pace", "parliamentaryAssembly", "")));

    /// <summary>In any order, as files and as a stream of which nothing is kept, with the same places.</summary>
    private static string Check(string text, string? body)
    {
        string[] records = body is null ? [Manifest, text] : [Manifest, text, body];
        var first = Find(records);
        Assert.Equal(first, Find([Manifest, .. records[1..].Reverse()]));
        var found = new HabeasChecker().Check("[" + string.Join(",\n", records[1..]) + "]").Findings.Where(static finding => finding.Rule.Id != "HAB6001");
        if (!text.Contains("records.example.org/", System.StringComparison.Ordinal))
            Assert.Equal(first.Split('@')[0], string.Join(' ', found.Select(static finding => $"{finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}")));
        return first.Split('@')[0];
    }

    private static string Find(string[] records)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", records)));
        var found = new HabeasChecker().CheckLines(stream).Findings.Where(static finding => finding.Rule.Id != "HAB6001").ToList();
        Assert.All(found, static finding => Assert.True(finding.Location.Column > 1 && finding.Location.Pointer.Length > 0, finding.ToString()));
        return found.Count == 0 ? "" : string.Join(' ', found.Select(static finding => $"{finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}")) + "@" + found[0].Location.Column;
    }

    private static string Text(string forum, string group, string date) =>
        "{ \"kind\": \"declaration\", \"id\": \"declaration:a\", \"type\": \"writtenDeclaration\", \"forum\": \"" + forum + "\", \"steps\": [{ \"type\": \"signed\", \"date\": \"" + date
        + "\" }], \"signatories\": { \"extent\": \"partial\", \"list\": [{ \"printed\": \"Ann EXAMPLE\", \"politicalGroup\": \"" + group + "\" }] }" + Source;

    private static string Body(string slug, string type, string requirement) =>
        "{ \"kind\": \"body\", \"id\": \"body:" + slug + "\", \"names\": [{ \"text\": \"Assembly\" }], \"type\": \"" + type + "\""
        + (requirement.Length > 0 ? ", \"requirements\": [" + requirement + "]" : "") + Source;
}
