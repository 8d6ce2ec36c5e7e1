using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>What is committed under <c>schema/</c> is what the record types say.</summary>
public sealed class PublishedTests
{
    private static readonly string Folder = Checkout.Path("schema", FormatSchema.Version);

    /// <summary>What every validator takes alike; <c>schema/README.md</c> says so too.</summary>
    private static readonly string[] Keywords =
    [
        "$ref", "type", "enum", "minLength", "pattern", "minimum", "maximum", "minItems", "items", "minProperties", "required", "properties", "patternProperties", "additionalProperties", "anyOf", "definitions",
    ];

    private static readonly string[] Annotations = ["$schema", "$id", "$comment", "title", "description"];

    public static IEnumerable<TheoryDataRow<string, SchemaEdition>> Documents =>
        FormatSchema.Names.SelectMany(static name => Enum.GetValues<SchemaEdition>().Select(edition => new TheoryDataRow<string, SchemaEdition>(name, edition)));

    [Trait("Category", "Committed")]
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_published_document_is_what_the_record_types_say(string name, SchemaEdition edition) =>
        Committed.Says(Path.Combine(Folder, FormatSchema.FileName(name, edition)), FormatSchema.Write(name, edition));

    [Fact]
    public void No_other_file_stands_among_the_published_ones()
    {
        var expected = Documents.Select(static row => FormatSchema.FileName(row.Data.Item1, row.Data.Item2)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Directory.GetFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_a_document_for_each_kind_the_manifest_and_any_record() =>
        Assert.Equal(["person", "group", "case", "declaration", "body", "law", "incident", "source", "link", "manifest", "record"], FormatSchema.Names);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_draft_07_and_has_a_stable_id(string name, SchemaEdition edition)
    {
        using var document = JsonDocument.Parse(FormatSchema.Write(name, edition));
        Assert.Equal("http://json-schema.org/draft-07/schema#", document.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("https://habeas.example/schema/1.0/" + FormatSchema.FileName(name, edition), document.RootElement.GetProperty("$id").GetString());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_contract_uses_only_keywords_that_all_validators_take_alike(string name, SchemaEdition edition)
    {
        using var document = JsonDocument.Parse(FormatSchema.Write(name, edition));
        string[] allowed = edition == SchemaEdition.Contract
            ? [.. Keywords, .. Annotations]
            : [.. Keywords, .. Annotations, "markdownDescription", "enumDescriptions", "patternErrorMessage", "deprecationMessage", "defaultSnippets"];
        foreach (var (pointer, schema) in Schemas.In(document.RootElement))
        {
            Assert.All(schema.EnumerateObject(), keyword => Assert.True(allowed.Contains(keyword.Name), pointer + " has " + keyword.Name));
            if (schema.TryGetProperty("$ref", out var reference))
            {
                Assert.NotEqual("", pointer);
                Assert.Single(schema.EnumerateObject());
                Assert.StartsWith("#/definitions/", reference.GetString());
            }
            if (schema.TryGetProperty("pattern", out var pattern))
                Assert.Matches(@"^\^[\s\S]*\(\?!\[\\s\\S\]\)$", pattern.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_type_and_property_has_a_title_and_a_description(string name, SchemaEdition edition)
    {
        using var document = JsonDocument.Parse(FormatSchema.Write(name, edition));
        foreach (var (pointer, schema) in Schemas.In(document.RootElement))
        {
            var parts = pointer.Split('/');
            // In the edition for editors a property tells of the type that it holds.
            var isDescribed = pointer.Length == 0 || (parts[^2] == "properties" && !parts.Contains("anyOf")) || (parts[^2] == "definitions" && edition == SchemaEdition.Contract);
            if (!isDescribed || schema.TryGetProperty("$ref", out _))
                continue;
            Assert.True(schema.TryGetProperty("description", out var description) && description.GetString()!.EndsWith('.'), pointer);
            if (edition == SchemaEdition.Contract)
                Assert.True(schema.TryGetProperty("title", out _), pointer);
        }
    }
}
