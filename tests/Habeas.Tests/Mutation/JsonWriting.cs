using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Habeas.Tests.Mutation;

/// <summary>Ways to find one's way in JSON, to change it, and to write what no tree can hold.</summary>
internal static partial class JsonWriting
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Line(JsonNode record) => Encoding.UTF8.GetBytes(RawText().Replace(record.ToJsonString(Relaxed), static match => Encoding.UTF8.GetString(Convert.FromHexString(match.Groups[1].Value))));

    /// <summary>A value that is written letter by letter as it stands here, whether it is JSON or not.</summary>
    public static JsonNode Raw(string text) => JsonValue.Create("@raw:" + Convert.ToHexString(Encoding.UTF8.GetBytes(text)) + "@");

    public static JsonNode Parsed(string text) => JsonNode.Parse(text)!;

    public static string? Text(this JsonNode? item, string property) => item is JsonObject and var known && known[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static IEnumerable<string> Texts(this JsonNode? item, string property) => item?[property] is JsonArray list ? list.Select(static one => (string)one!) : [];

    public static IEnumerable<JsonObject> List(this JsonNode? item, string property) => item is JsonObject known && known[property] is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>Sets a property and returns its value as it now stands in the tree.</summary>
    public static JsonNode Put(this JsonNode item, string property, JsonNode value)
    {
        item[property] = value;
        return item[property]!;
    }

    /// <summary>Appends to a list, which is made where it is not there, and returns the new last item.</summary>
    public static JsonNode Append(this JsonNode item, string property, JsonNode value)
    {
        var list = item[property] as JsonArray ?? (JsonArray)item.Put(property, new JsonArray());
        list.Add(value);
        return list[^1]!;
    }

    public static JsonObject Drop(this JsonObject item, params string[] properties)
    {
        foreach (var property in properties)
            item.Remove(property);
        return item;
    }

    /// <summary>All objects below this one.</summary>
    public static IEnumerable<JsonObject> Inside(this JsonNode item)
    {
        var children = item switch { JsonObject known => known.Select(static pair => pair.Value), JsonArray list => list, _ => [] };
        return children.OfType<JsonNode>().SelectMany(static child => child is JsonObject known ? child.Inside().Prepend(known) : child.Inside());
    }

    /// <summary>The property that holds this object, itself or in its list; empty for a record.</summary>
    public static string PropertyOf(this JsonNode item) => item.Parent switch { null => "", JsonArray list => list.PropertyOf(), _ => item.GetPropertyName() };

    /// <summary>The object that holds this one.</summary>
    public static JsonObject Owner(this JsonNode item) => item.Parent as JsonObject ?? item.Parent!.Owner();

    /// <summary>The JSON pointer of a node within its record.</summary>
    public static string Pointer(this JsonNode node) => node.Parent switch
    {
        null => "",
        JsonArray list => $"{list.Pointer()}/{node.GetElementIndex()}",
        _ => $"{node.Parent.Pointer()}/{node.GetPropertyName().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
    };

    public static JsonNode At(this JsonNode record, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(record, static (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);

    /// <summary>The sources that hold for this object: its own, or those of the nearest one around it.</summary>
    public static IEnumerable<string> SourcesInForce(this JsonNode item) =>
        item is JsonObject known && known["sources"] is not null ? known.Texts("sources") : item.Parent is null ? [] : item.Parent.SourcesInForce();

    [GeneratedRegex("\"@raw:([0-9A-F]*)@\"")]
    private static partial Regex RawText();
}
