using System;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Schema.Extensions;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>Partners' extensions, held to the schemas that <c>habeas.json</c> names.</summary>
public sealed class ExtensionTests : IDisposable
{
    private const string Manifest = """{ "habeas": "1.0", "namespace": "a.example", "publisher": "A", "licence": "CC0-1.0", "language": "en", "access": "public", "extensions": { "b.example": "b.json" } }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{ "type": "object", "required": ["a"] }""", "{}", "/extensions/b.example", "\"a\" is missing")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": 1 }""", "/extensions/b.example/a", "1 is no text")]
    [InlineData("""{ "properties": { "a": { "type": "array", "items": { "minimum": 2 } } } }""", """{ "a": [2, 1] }""", "/extensions/b.example/a/1", "1 is less than it may be")]
    [InlineData("""{ "properties": { "a/b~c": { "additionalProperties": false } } }""", """{ "a/b~c": { "d": 1 } }""", "/extensions/b.example/a~1b~0c/d", "there is no property \"d\"")]
    [InlineData("""{ "additionalProperties": { "type": "object", "properties": { "x": { "enum": ["y"] } } } }""", """{ "any": { "x": "z" } }""", "/extensions/b.example/any/x", "\"z\" is not one of \"y\"")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", "[]", "/extensions/b.example", "the list fits none of the alternatives")]
    [InlineData("""{ "properties": { "a": false } }""", """{ "a": 1 }""", "/extensions/b.example/a", "1 is what is excluded")]
    [InlineData("""{ "$ref": "#/definitions/a", "definitions": { "a": { "type": "string", "pattern": "^[a-z]+$" } } }""", "\"É\"", "/extensions/b.example", "\"É\" does not match ^[a-z]+$")]
    [InlineData("""{ "$id": "https://b.example/s.json", "properties": { "a": { "$ref": "#/$defs/a" } }, "$defs": { "a": { "maxItems": 1 } } }""", """{ "a": [1, 2] }""", "/extensions/b.example/a", "the list has more items than 1")]
    [InlineData("""{ "properties": { "a": { "format": "date", "type": "string" } } }""", """{ "a": "2017-13-01" }""", "/extensions/b.example/a", "\"2017-13-01\" is not what is expected: date expected")]
    public void What_breaks_the_schema_is_found_where_it_stands(string schema, string extension, string pointer, string message)
    {
        var finding = Assert.Single(Check(schema, extension).Findings);
        Assert.Equal(("HAB1122", Severity.Error, pointer, $"the schema of \"b.example\" does not allow this: {message}"), (finding.Rule.Id, finding.Severity, finding.Location.Pointer, finding.Message));
        Assert.Equal("person:a", finding.Record);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""", "1.0")]
    [InlineData("""{ "type": "integer" }""", "1e2")]
    [InlineData("""{ "type": "number" }""", "12345678901234567890")]
    [InlineData("""{ "required": ["a"] }""", "1")]
    [InlineData("""{ "maxLength": 1 }""", "\"🕊\"")]
    [InlineData("""{ "maxLength": 1 }""", "\"\\ud83d\\udd4a\"")]
    [InlineData("""{ "type": "string" }""", "\"2017-10-11T09:30:00Z\"")]
    [InlineData("""{ "properties": { "a": true }, "items": true, "x-own": 1 }""", """{ "a": [null] }""")]
    [InlineData("{}", "{ \"a\": {} }")]
    public void What_the_schema_allows_is_left_alone(string schema, string extension) => Assert.Empty(Check(schema, extension).Findings);

    [Fact]
    public void Columns_count_characters_and_lines_those_of_the_file()
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("b.json", """{ "properties": { "é": { "type": "integer" } } }""");
        _folder.File("a.person.json", "{\n  \"kind\": \"person\", \"id\": \"person:a\", \"names\": [{ \"text\": \"A\" }], \"sources\": [\"source:b.example/c\"],\n  \"extensions\": { \"b.example\": { \"ö🕊\": 1, \"é\": \"x\" } }\n}\n");
        var location = Assert.Single(Check().Findings).Location;
        Assert.Equal((3, 49, 3, 52), (location.Line, location.Column, location.EndLine, location.EndColumn));
    }

    [Theory]
    [InlineData("const", """{ "const": 1 }""")]
    [InlineData("if then else", """{ "if": {}, "then": {}, "else": {} }""")]
    [InlineData("contains", """{ "contains": {} }""")]
    [InlineData("propertyNames", """{ "propertyNames": {} }""")]
    [InlineData("dependencies", """{ "dependencies": { "a": ["b"] } }""")]
    [InlineData("dependentRequired dependentSchemas", """{ "dependentRequired": {}, "dependentSchemas": {} }""")]
    [InlineData("unevaluatedProperties unevaluatedItems", """{ "unevaluatedProperties": false, "unevaluatedItems": false }""")]
    [InlineData("prefixItems minContains maxContains", """{ "prefixItems": [], "minContains": 1, "maxContains": 2 }""")]
    [InlineData("const const", """{ "anyOf": [{ "const": 1 }, { "properties": { "a": { "not": { "const": 2 } } } }] }""")]
    [InlineData("requierd", """{ "requierd": ["a"] }""")]
    [InlineData("", """{ "properties": { "const": { "title": "if" } }, "enum": [{ "const": 1 }], "default": { "if": 1 }, "examples": [{ "const": 1 }] }""")]
    public void Each_ignored_keyword_is_a_warning_at_the_manifest(string keywords, string schema)
    {
        var found = Check(schema, null).Findings;
        Assert.All(found, static finding => Assert.Equal(("HAB1121", Severity.Warning, "/extensions/b.example", "habeas.json"), (finding.Rule.Id, finding.Severity, finding.Location.Pointer, Path.GetFileName(finding.Location.File))));
        Assert.Equal(keywords.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Select(static finding => finding.Arguments[1]));
    }

    [Theory]
    [InlineData("it is not JSON, from line 1 on", "{ 'type': 'object' }")]
    [InlineData("it is not JSON, from line 2 on", "{\n  // a comment\n}")]
    [InlineData("a schema is an object in braces", "true")]
    [InlineData("at #/pattern there is no regular expression", """{ "pattern": "(" }""")]
    [InlineData("at #/patternProperties \"[\" is no regular expression", """{ "patternProperties": { "[": {} } }""")]
    [InlineData("at #/items/type there is no JSON type [\"string\",\"date\"]", """{ "items": { "type": ["string", "date"] } }""")]
    [InlineData("at #/$ref it refers to \"other.json\", and only places in the same file are looked up, such as \"#/definitions/grade\"", """{ "$ref": "other.json" }""")]
    [InlineData("at #/$ref it refers to \"#/definitions/a\", and there is no such place in it", """{ "$ref": "#/definitions/a" }""")]
    [InlineData("what stands at minLength in it is not what this keyword takes", """{ "minLength": "a" }""")]
    public void A_schema_that_cannot_be_used_is_one_plain_finding(string why, string schema)
    {
        var finding = Assert.Single(Check(schema, """{ "a": 1 }""").Findings);
        Assert.Equal(("HAB1120", "/extensions/b.example", $"the schema \"b.json\" cannot be used: {why}"), (finding.Rule.Id, finding.Location.Pointer, finding.Message));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_plain_finding_too()
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("b.json", [(byte)'{', 0xFF, (byte)'}']);
        Assert.EndsWith("cannot be used: it is not UTF-8", Assert.Single(Check().Findings).Message);
    }

    [Fact]
    public void A_byte_order_mark_is_no_reason_to_refuse()
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("b.json", Encoding.UTF8.GetBytes("\uFEFF{}"));
        Assert.Empty(Check().Findings);
    }

    [Fact]
    public void The_schema_file_is_no_record_and_is_not_laid_out_as_one()
    {
        _folder.File("habeas.json", Manifest);
        var schema = _folder.File("b.json", "{\"type\":   \"object\"}");
        Assert.Equal(0, Habeas.Cli.Tests.Cli.Here("check", _folder.Path).ExitCode);
        Assert.Equal(0, Habeas.Cli.Tests.Cli.Here("fmt", _folder.Path).ExitCode);
        Assert.Equal("{\"type\":   \"object\"}", File.ReadAllText(schema));
    }

    [Fact]
    public void The_command_line_checks_extensions_and_manifests_grade_what_it_finds()
    {
        _folder.File("habeas.json", Manifest.Replace("\"extensions\"", "\"severities\": { \"HAB1122\": \"info\" }, \"extensions\"", StringComparison.Ordinal));
        _folder.File("b.json", """{ "type": "string" }""");
        _folder.File("deep/er/a.person.json", Person("1"));
        var run = Habeas.Cli.Tests.Cli.Here("check", "--quiet", _folder.At("deep"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a.person.json:1:131: info HAB1122: the schema of \"b.example\" does not allow this: 1 is no text", run.Output);
    }

    [Fact]
    public void Lines_may_begin_with_a_manifest_that_names_schemas()
    {
        var schema = _folder.File("b.json", """{ "type": "string" }""");
        var lines = _folder.File("lines/all.ndjson", Manifest.Replace("b.json", "../b.json", StringComparison.Ordinal) + "\n" + Person("1") + "\n" + Person("\"a\"").Replace("person:a", "person:b", StringComparison.Ordinal) + "\n");
        Assert.Equal(["2 HAB1122"], Check(path: lines).Findings.Select(static finding => $"{finding.Location.Line} {finding.Rule.Id}"));
        File.Delete(schema);
        Assert.Equal(["1 HAB1120"], Check(path: lines).Findings.Select(static finding => $"{finding.Location.Line} {finding.Rule.Id}"));
    }

    [Fact]
    public void On_one_thread_and_on_several_the_same_is_found()
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("b.json", """{ "properties": { "a": { "const": 1, "type": "string" } } }""");
        for (var i = 0; i < 60; i++)
            _folder.File($"p{i}.person.json", Person($$"""{ "a": {{i}} }""").Replace("person:a", $"person:p{i}", StringComparison.Ordinal));
        var one = Check(1).Findings.Select(static finding => finding.ToString()).ToList();
        Assert.Equal(61, one.Count);
        Assert.Equal(one, Check(4).Findings.Select(static finding => finding.ToString()));
    }

    [Fact]
    public void The_library_alone_looks_at_no_schema()
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("a.person.json", Person("1"));
        Assert.Empty(new HabeasChecker().CheckFiles(_folder.Path).Findings);
    }

    private static string Person(string extension) =>
        $$"""{ "kind": "person", "id": "person:a", "names": [{ "text": "A" }], "sources": ["source:b.example/c"], "extensions": { "b.example": {{extension}} } }""";

    private CheckResult Check(string schema, string? extension)
    {
        _folder.File("habeas.json", Manifest);
        _folder.File("b.json", schema);
        if (extension is not null)
            _folder.File("a.person.json", Person(extension));
        return Check();
    }

    private CheckResult Check(int threads = 0, string? path = null) => new HabeasChecker(new CheckOptions { Extensions = new NJsonExtensionValidator(), Threads = threads }).CheckFiles(path ?? _folder.Path);
}
