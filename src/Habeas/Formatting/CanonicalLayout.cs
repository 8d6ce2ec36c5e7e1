using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Json;

namespace Habeas.Formatting;

/// <summary>Writes JSON in canonical order, each value on one line where the line has room.</summary>
/// <param name="width">The columns a line may have.</param>
internal sealed class CanonicalLayout(int width)
{
    private readonly StringBuilder _text = new();

    public byte[] Write(JsonElement root)
    {
        // A file's record, and each record of an array, is broken up always: a record on one line would be hard to read and to compare.
        if (root.ValueKind == JsonValueKind.Array)
            WriteBundle(root);
        else
            WriteBroken(root, ShapeOf(root), element: null, 0);
        return Encoding.UTF8.GetBytes(_text.Append('\n').ToString());
    }

    public byte[] WriteLine(JsonElement root)
    {
        WriteFlat(root, ShapeOf(root), element: null);
        return Encoding.UTF8.GetBytes(_text.ToString());
    }

    private void WriteBundle(JsonElement bundle)
    {
        _text.Append('[');
        var first = true;
        foreach (var item in bundle.EnumerateArray())
        {
            _text.Append(first ? "\n  " : ",\n  ");
            first = false;
            WriteBroken(item, ShapeOf(item), element: null, 1);
        }
        _text.Append(first ? "]" : "\n]");
    }

    /// <summary>Writes a value behind what already stands on its line.</summary>
    private void WriteValue(JsonElement value, Shape? shape, Property? element, int depth, int after)
    {
        var start = _text.Length;
        WriteFlat(value, shape, element);
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || Column(start) + Columns(start) + after <= width)
            return;
        _text.Length = start;
        WriteBroken(value, shape, element, depth);
    }

    private void WriteBroken(JsonElement value, Shape? shape, Property? element, int depth)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || IsEmpty(value))
        {
            WriteFlat(value, shape, element);
            return;
        }
        var isObject = value.ValueKind == JsonValueKind.Object;
        var members = Members(value, shape, element).ToList();
        _text.Append(isObject ? '{' : '[');
        for (var i = 0; i < members.Count; i++)
        {
            var comma = i < members.Count - 1;
            _text.Append('\n').Append(' ', (depth + 1) * 2);
            if (isObject)
                _text.Append(JsonText.Quote(members[i].Name)).Append(": ");
            WriteValue(members[i].Value, members[i].Shape, members[i].Element, depth + 1, comma ? 1 : 0);
            if (comma)
                _text.Append(',');
        }
        _text.Append('\n').Append(' ', depth * 2).Append(isObject ? '}' : ']');
    }

    private void WriteFlat(JsonElement value, Shape? shape, Property? element)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array:
                var isObject = value.ValueKind == JsonValueKind.Object;
                var first = true;
                _text.Append(isObject ? '{' : '[');
                foreach (var (name, item, itemShape, itemElement) in Members(value, shape, element))
                {
                    _text.Append(first ? isObject ? " " : "" : ", ");
                    first = false;
                    if (isObject)
                        _text.Append(JsonText.Quote(name)).Append(": ");
                    WriteFlat(item, itemShape, itemElement);
                }
                _text.Append(isObject && !first ? " }" : isObject ? "}" : "]");
                break;
            case JsonValueKind.String:
                _text.Append(JsonText.Canonical(value));
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    /// <summary>What stands in an object, in canonical order, or in a list, in its own; with what the format knows of each.</summary>
    private static IEnumerable<(string Name, JsonElement Value, Shape? Shape, Property? Element)> Members(JsonElement value, Shape? shape, Property? element)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                yield return ("", item, element?.Shape, element?.Element);
            yield break;
        }
        var members = value.EnumerateObject().Select(member => (Name: JsonText.NameOf(member), member.Value)).ToList();
        var twice = members.GroupBy(member => member.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new FormatException($"\"{twice.Key}\" stands twice in one object: delete one, only you can know which");
        if (shape is null)
        {
            // A map of names that are data, or something of a partner's: its order is its own.
            foreach (var (name, item) in members)
                yield return (name, item, element?.Shape, element?.Element);
            yield break;
        }
        foreach (var property in shape.Properties)
        {
            var at = members.FindIndex(member => member.Name == property.Name);
            if (at < 0)
                continue;
            yield return (property.Name, members[at].Value, property.Shape, property.Element);
            members.RemoveAt(at);
        }
        foreach (var (name, item) in members)
            yield return (name, item, null, null);
    }

    private static Shape? ShapeOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        if (root.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String)
            return CodeSet.Default[CodeTables.Kind].Find(Encoding.UTF8.GetBytes(kind.GetString()!)) is >= 0 and var index ? Tables.Shapes[Tables.ByKind[index]] : null;
        return root.TryGetProperty("habeas", out _) ? Tables.Shapes[Tables.Manifest] : null;
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() == 0 : !value.EnumerateObject().MoveNext();

    /// <summary>The column at which <paramref name="at"/> stands, counted from 0.</summary>
    private int Column(int at)
    {
        var start = at;
        while (start > 0 && _text[start - 1] != '\n')
            start--;
        return JsonText.Width(_text.ToString(start, at - start));
    }

    private int Columns(int start) => JsonText.Width(_text.ToString(start, _text.Length - start));
}
