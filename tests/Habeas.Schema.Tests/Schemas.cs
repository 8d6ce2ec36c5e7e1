using System.Collections.Generic;
using System.Text.Json;

namespace Habeas.Schema.Tests;

/// <summary>Walks over a schema document.</summary>
internal static class Schemas
{
    /// <summary>Every schema in a document with its place, itself first.</summary>
    public static IEnumerable<(string Pointer, JsonElement Schema)> In(JsonElement schema, string pointer = "")
    {
        yield return (pointer, schema);
        foreach (var keyword in schema.EnumerateObject())
        {
            var at = pointer + "/" + keyword.Name;
            switch (keyword.Name)
            {
                case "properties" or "patternProperties" or "definitions":
                    foreach (var named in keyword.Value.EnumerateObject())
                    {
                        foreach (var inner in In(named.Value, at + "/" + named.Name.Replace("~", "~0", System.StringComparison.Ordinal).Replace("/", "~1", System.StringComparison.Ordinal)))
                            yield return inner;
                    }
                    break;
                case "items":
                    foreach (var inner in In(keyword.Value, at))
                        yield return inner;
                    break;
                case "anyOf":
                    var index = 0;
                    foreach (var alternative in keyword.Value.EnumerateArray())
                    {
                        foreach (var inner in In(alternative, at + "/" + index++))
                            yield return inner;
                    }
                    break;
            }
        }
    }
}
