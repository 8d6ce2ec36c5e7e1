using System;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Infrastructure;

namespace Habeas.Schema.Publishing;

/// <summary>Writes a schema as a draft-07 document, the same on every machine.</summary>
internal static class SchemaWriter
{
    /// <summary>The order in which keywords are read best: what it is, what it must be, what is in it. Others come last.</summary>
    private static readonly string[] Order =
    [
        "$schema", "$id", "$comment", "title", "description", "markdownDescription", "$ref", "type", "enum", "enumDescriptions", "minLength", "pattern", "patternErrorMessage", "minimum", "maximum",
        "minItems", "items", "minProperties", "required", "properties", "patternProperties", "additionalProperties", "anyOf", "deprecationMessage", "defaultSnippets", "definitions",
    ];

    public static string Write(JsonSchema schema, Uri id)
    {
        schema.SchemaVersion = "http://json-schema.org/draft-07/schema#";
        schema.Id = id.OriginalString;
        var resolver = JsonSchema.CreateJsonSerializerContractResolver(SchemaType.JsonSchema);
        var text = JsonSchemaSerialization.ToJson(schema, SchemaType.JsonSchema, resolver, Newtonsoft.Json.Formatting.None);
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        var document = (JObject)JToken.ReadFrom(reader);
        // NJsonSchema writes the id as draft-04 has it.
        document.Property("id", StringComparison.Ordinal)!.Replace(new JProperty("$id", id.OriginalString));
        document.Add("$comment", "SPDX-License-Identifier: CC-BY-4.0");
        return JsonLayout.Print(Sorted(document));
    }

    private static JToken Sorted(JToken token) => token switch
    {
        JArray list => new JArray(list.Select(Sorted)),
        JObject schema => new JObject(schema.Properties().OrderBy(Rank).Select(property => new JProperty(property.Name, Inside(property)))),
        _ => token,
    };

    /// <summary>Where names are data, their order stays.</summary>
    private static JToken Inside(JProperty property) => property.Name switch
    {
        "properties" or "patternProperties" or "definitions" when property.Value is JObject named => new JObject(named.Properties().Select(inner => new JProperty(inner.Name, Sorted(inner.Value)))),
        "defaultSnippets" => property.Value,
        _ => Sorted(property.Value),
    };

    private static int Rank(JProperty property) => Array.IndexOf(Order, property.Name) is >= 0 and var rank ? rank : Order.Length;
}
