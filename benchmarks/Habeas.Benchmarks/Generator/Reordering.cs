using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Habeas.Benchmarks;

/// <summary>Writes records anew with the properties of each object in another order. Values stay as they are written, escapes included.</summary>
internal static class Reordering
{
    /// <param name="record">The text of a record.</param>
    /// <param name="order">In what order.</param>
    /// <param name="salt">Orders that are not the format's differ by it.</param>
    public static string Write(string record, PropertyOrder order, uint salt)
    {
        if (order == PropertyOrder.Format)
            return record;
        using var document = JsonDocument.Parse(record);
        var buffer = new ArrayBufferWriter<byte>(record.Length * 2);
        using (var writer = new Utf8JsonWriter(buffer))
            Write(document.RootElement, writer, order, salt);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer, PropertyOrder order, uint salt)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in Sort(value.EnumerateObject(), order, salt))
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer, order, salt);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Write(item, writer, order, salt);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
                break;
        }
    }

    private static IEnumerable<JsonProperty> Sort(IEnumerable<JsonProperty> properties, PropertyOrder order, uint salt) =>
        order == PropertyOrder.Alphabetical ? properties.OrderBy(static property => property.Name, StringComparer.Ordinal) : properties.OrderBy(property => Mix(property.Name, salt));

    /// <summary>The same on every machine and in every run.</summary>
    private static uint Mix(string name, uint salt)
    {
        var hash = (salt * 2654435761) ^ 2166136261;
        foreach (var letter in name)
            hash = (hash ^ letter) * 16777619;
        return hash ^ (hash >> 15);
    }
}
