using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Checking;
using Newtonsoft.Json.Linq;

namespace Habeas.Schema.Extensions;

/// <summary>Which keywords of a schema NJsonSchema passes over without a word.</summary>
internal static class IgnoredKeywords
{
    private static readonly string[] Checked =
    [
        "$ref", "type", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "format",
        "items", "additionalItems", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "properties", "patternProperties", "additionalProperties",
        "allOf", "anyOf", "oneOf", "not",
    ];

    /// <summary>Keywords that check nothing anywhere.</summary>
    private static readonly string[] Annotations =
    [
        "$schema", "$id", "id", "$comment", "title", "description", "default", "examples", "readOnly", "writeOnly", "deprecated", "definitions", "$defs",
        "contentEncoding", "contentMediaType", "contentSchema", "markdownDescription", "markdownEnumDescriptions", "enumDescriptions", "defaultSnippets", "errorMessage", "patternErrorMessage", "deprecationMessage", "doNotSuggest",
    ];

    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["const"] = ": an \"enum\" of one value is",
        ["$defs"] = "",
        ["prefixItems"] = ": a list of schemas under \"items\" is",
        ["if"] = ": alternatives under \"anyOf\" are",
        ["then"] = ": alternatives under \"anyOf\" are",
        ["else"] = ": alternatives under \"anyOf\" are",
        ["propertyNames"] = ": \"patternProperties\" with \"additionalProperties\": false is",
        ["unevaluatedProperties"] = ": \"additionalProperties\" is",
        ["unevaluatedItems"] = ": \"additionalItems\" is",
    };

    public static IReadOnlyList<IgnoredKeyword> In(IEnumerable<(string Pointer, JObject Schema)> places) =>
    [
        .. places.SelectMany(static place => place.Schema.Properties().Where(keyword => IsIgnored(keyword, place.Schema))
            .Select(keyword => new IgnoredKeyword(keyword.Name, place.Pointer, place.Schema.ContainsKey("$ref") ? ": it stands beside \"$ref\"" : Advice.GetValueOrDefault(keyword.Name, "")))),
    ];

    /// <summary>Beside a reference nothing counts, which draft-07 says too. What begins with "x-" is the author's own.</summary>
    private static bool IsIgnored(JProperty keyword, JObject schema)
    {
        if (Annotations.Contains(keyword.Name) || keyword.Name.StartsWith("x-", StringComparison.Ordinal) || keyword.Name == "$ref")
            return false;
        return schema.ContainsKey("$ref") || !Checked.Contains(keyword.Name);
    }
}
