using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Habeas.Codes;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>What VS Code's language service for JSON makes of a folder that <c>habeas init</c> has made.</summary>
public sealed class EditorTests
{
    [Fact]
    public async Task The_type_of_a_declaration_is_offered_with_what_each_means()
    {
        foreach (var text in new[] { """{ "kind": "declaration", "type": |}""", """{ "kind": "declaration", "type": "|" }""" })
        {
            var offered = await Ask("a.declaration.json", text, "complete");
            foreach (var code in CodeLists.Declaration.Codes)
            {
                var item = Assert.Single(offered, item => (string?)item!["label"] == $"\"{code.Code}\"");
                Assert.Contains(code.Definition, (string?)item!["text"]);
            }
            Assert.Equal(CodeLists.Declaration.Codes.Count, offered.Count);
        }
    }

    [Theory]
    [InlineData("\"resolutoin\"", """{ "kind": "declaration", "id": "declaration:a", "type": "resolutoin" }""")]
    [InlineData("\"publik\"", """{ "kind": "declaration", "id": "declaration:a", "type": "resolution", "access": "publik" }""")]
    [InlineData("\"singed\"", """{ "kind": "declaration", "id": "declaration:a", "type": "resolution", "steps": [{ "type": "singed" }] }""")]
    [InlineData("\"11.10.2017\"", """{ "kind": "declaration", "id": "declaration:a", "type": "resolution", "steps": [{ "type": "signed", "date": "11.10.2017" }] }""")]
    [InlineData("\"colour\"", """{ "kind": "declaration", "id": "declaration:a", "type": "resolution", "colour": "red" }""")]
    public async Task What_is_wrong_is_underlined(string underlined, string text)
    {
        var problem = Assert.Single(await Ask("texts/a.declaration.json", text, "validate"));
        Assert.Equal(underlined, (string?)problem!["text"]);
    }

    [Fact]
    public async Task A_bad_date_is_answered_with_good_ones()
    {
        var problems = await Ask("a.person.json", """{ "kind": "person", "id": "person:a", "names": [{ "text": "A", "date": "May 2017" }] }""", "validate");
        Assert.Equal("Expected a date such as 2017-10-11, 2016-08, 2004~, [..2017-10-10] or 2018-03/2018-12", (string?)Assert.Single(problems)!["message"]);
    }

    [Fact]
    public async Task Hovering_tells_what_a_property_and_a_code_mean()
    {
        Assert.Contains("Where, or where to.", (string?)Assert.Single(await Ask("a.case.json", """{ "events": [{ "pl|ace": {} }] }""", "hover")), StringComparison.Ordinal);
        Assert.Contains(CodeLists.Event.Find("arrest")!.Definition, (string?)Assert.Single(await Ask("a.case.json", """{ "events": [{ "type": "arr|est" }] }""", "hover")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_offered_a_record_that_is_valid_once_filled_in()
    {
        foreach (var kind in FormatSchema.Names.SkipLast(2))
        {
            var snippet = Assert.Single(await Ask($"a.{kind}.json", "|", "complete"), item => (string?)item!["label"] == kind);
            var body = JsonNode.Parse(System.Text.RegularExpressions.Regex.Replace((string)snippet!["insert"]!, "\\$[0-9]+", "x"))!;
            Assert.Equal(kind, (string?)body["kind"]);
            Assert.DoesNotContain(new HabeasChecker().Check(body.ToJsonString()).Findings, static finding => finding.Rule.Id is "HAB1003" or "HAB1004" or "HAB1006");
        }
    }

    [Fact]
    public async Task Seed_records_are_not_underlined()
    {
        var files = Directory.GetFiles(Checkout.Path("seeds"), "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var manifest = Checkout.Path("seeds", "habeas.json");
        var answers = await Ask(File.ReadAllText(manifest), [.. files.Append(manifest).Select(static file => (Path.GetFileName(file), File.ReadAllText(file).Replace("|", "/", StringComparison.Ordinal), "validate"))]);
        Assert.Equal(files.Count + 1, answers.Count);
        Assert.All(answers, static problems => Assert.Empty(problems!.AsArray()));
    }

    [Fact]
    public async Task Codes_of_the_publishers_own_are_offered_and_not_underlined()
    {
        var manifest = File.ReadAllText(Checkout.Path("seeds", "habeas.json"));
        const string Text = """{ "kind": "incident", "id": "incident:a", "type": "untold" }""";
        var answers = await Ask(manifest, [("a.incident.json", Text, "validate"), ("a.incident.json", """{ "type": | }""", "complete")]);
        Assert.Empty(answers[0]!.AsArray());
        Assert.Contains(answers[1]!.AsArray(), static item => (string?)item!["label"] == "\"untold\"");
        Assert.Single(await Ask("a.incident.json", Text, "validate"));
    }

    private static async Task<JsonArray> Ask(string file, string text, string ask) => (await Ask(null, [(file, text, ask)]))[0]!.AsArray();

    private static async Task<JsonArray> Ask(string? manifest, IReadOnlyList<(string File, string Text, string Ask)> questions)
    {
        using var folder = new TempFolder();
        if (manifest is not null)
            folder.File("habeas.json", manifest);
        Assert.Equal(0, Habeas.Cli.Tests.Cli.Here("init", folder.Path).ExitCode);
        var input = new JsonObject
        {
            ["folder"] = folder.Path,
            ["settings"] = JsonNode.Parse(File.ReadAllText(folder.At(".vscode/settings.json"))),
            ["questions"] = new JsonArray([.. questions.Select(static question => new JsonObject { ["file"] = question.File, ["text"] = question.Text, ["ask"] = question.Ask })]),
        };
        return JsonNode.Parse(await Validators.Node("editor.js", input.ToJsonString()))!.AsArray();
    }
}
