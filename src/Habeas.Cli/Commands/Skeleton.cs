using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Habeas.Json;

namespace Habeas.Cli.Commands;

/// <summary>
/// Makes the text of new files from the tables of the format: what must be there, empty where only the author knows what it says.
/// An empty value is a finding, so nothing that is still to be filled in goes unnoticed.
/// </summary>
internal sealed class Skeleton
{
    private readonly List<Blank> _blanks = [];

    /// <summary>A record with nothing but what it must have, in canonical layout.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="blanks">What is still to be filled in.</param>
    public static byte[] Record(string kind, string slug, out IReadOnlyList<Blank> blanks)
    {
        var shape = Array.Find(Tables.Shapes, shape => shape.Is(Tables.Record) && shape.Noun == kind && shape.Index != Tables.Record)!;
        var skeleton = new Skeleton();
        var known = new Dictionary<string, string> { ["kind"] = kind, ["id"] = kind + ":" + slug };
        blanks = skeleton._blanks;
        return Write(writer => skeleton.Object(writer, shape, known, ""));
    }

    /// <summary>A manifest, in canonical layout.</summary>
    public static byte[] Manifest(string @namespace, string publisher, string licence, string language, string access)
    {
        var known = new Dictionary<string, string>
        {
            ["habeas"] = "1.0", ["namespace"] = @namespace, ["publisher"] = publisher, ["licence"] = licence, ["language"] = language, ["access"] = access,
        };
        return Write(writer => new Skeleton().Object(writer, Tables.Shapes[Tables.Manifest], known, ""));
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer);
        return RecordFormatter.Format(stream.ToArray());
    }

    private void Object(Utf8JsonWriter writer, Shape shape, Dictionary<string, string>? known, string pointer)
    {
        writer.WriteStartObject();
        foreach (var property in shape.Required)
        {
            writer.WritePropertyName(property.Name);
            if (known is not null && known.TryGetValue(property.Name, out var value))
                writer.WriteStringValue(value);
            else
                Value(writer, property, pointer + "/" + property.Name);
        }
        writer.WriteEndObject();
    }

    private void Value(Utf8JsonWriter writer, Property property, string pointer)
    {
        switch (property.Kind)
        {
            case ValueKind.Object:
                Object(writer, property.Shape!, null, pointer);
                break;
            case ValueKind.Array:
                writer.WriteStartArray();
                for (var i = 0; i < property.MinItems; i++)
                    Value(writer, property.Element!, $"{pointer}/{i}");
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue("");
                _blanks.Add(new Blank(pointer, property));
                break;
        }
    }

    /// <summary>A value that only the author knows.</summary>
    /// <param name="Pointer">Where it stands, as a JSON pointer.</param>
    /// <param name="Property">What the format says of it.</param>
    internal sealed record Blank(string Pointer, Property Property);
}
