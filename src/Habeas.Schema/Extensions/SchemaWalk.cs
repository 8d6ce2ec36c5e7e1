using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Habeas.Schema.Extensions;

/// <summary>Finds the schemas in a schema document.</summary>
internal static class SchemaWalk
{
    private static readonly string[] OfOne = ["additionalItems", "additionalProperties", "not", "items", "contains", "propertyNames", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties", "contentSchema"];

    private static readonly string[] OfList = ["allOf", "anyOf", "oneOf", "items", "prefixItems"];

    private static readonly string[] OfNames = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies"];

    /// <summary>Every schema with its place, the document itself first.</summary>
    public static List<(string Pointer, JObject Schema)> Over(JObject document)
    {
        var found = new List<(string, JObject)>();
        Visit(document, "#", found);
        return found;
    }

    /// <summary>The same with true and false written as objects, which NJsonSchema would not read; but for the two keywords where it does.</summary>
    public static JObject WithoutBooleans(JObject document)
    {
        var copy = (JObject)document.DeepClone();
        foreach (var (_, schema) in Over(copy))
        {
            foreach (var keyword in schema.Properties().ToList())
            {
                if (OfOne.Contains(keyword.Name) && !keyword.Name.StartsWith("additional", System.StringComparison.Ordinal))
                    Replace(keyword.Value);
                foreach (var inner in Inner(keyword).ToList())
                    Replace(inner.Schema);
            }
        }
        return copy;
    }

    /// <summary>Whether a reference leads to a schema in the same document. Names given by an id are not looked up.</summary>
    public static bool Resolves(JObject document, string reference)
    {
        if (reference == "#")
            return true;
        if (!reference.StartsWith("#/", System.StringComparison.Ordinal))
            return false;
        JToken? at = document;
        foreach (var step in reference[2..].Split('/'))
        {
            var name = System.Uri.UnescapeDataString(step).Replace("~1", "/", System.StringComparison.Ordinal).Replace("~0", "~", System.StringComparison.Ordinal);
            at = at switch
            {
                JObject named => named.GetValue(name, System.StringComparison.Ordinal),
                JArray list => int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var index) && index >= 0 && index < list.Count ? list[index] : null,
                _ => null,
            };
        }
        return at is JObject;
    }

    private static void Replace(JToken schema)
    {
        if (schema.Type == JTokenType.Boolean)
            schema.Replace((bool)schema ? new JObject() : new JObject { ["not"] = new JObject() });
    }

    private static void Visit(JObject schema, string pointer, List<(string, JObject)> found)
    {
        found.Add((pointer, schema));
        foreach (var keyword in schema.Properties())
        {
            var at = pointer + "/" + Escape(keyword.Name);
            if (OfOne.Contains(keyword.Name) && keyword.Value is JObject one)
                Visit(one, at, found);
            foreach (var (name, inner) in Inner(keyword))
            {
                if (inner is JObject value)
                    Visit(value, at + "/" + Escape(name), found);
            }
        }
    }

    /// <summary>The schemas in a keyword that holds several, by name or number.</summary>
    private static IEnumerable<(string Name, JToken Schema)> Inner(JProperty keyword) => keyword.Value switch
    {
        JArray list when OfList.Contains(keyword.Name) => list.Select(static (schema, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), schema)),
        JObject named when OfNames.Contains(keyword.Name) => named.Properties().Select(static property => (property.Name, property.Value)),
        _ => [],
    };

    private static string Escape(string name) => name.Replace("~", "~0", System.StringComparison.Ordinal).Replace("/", "~1", System.StringComparison.Ordinal);
}
