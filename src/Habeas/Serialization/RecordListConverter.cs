using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Lists under options that lack our resolver. The items are read and written with our own options all the same.</summary>
internal sealed class RecordListConverter<T> : JsonConverter<RecordList<T>>
{
    public override RecordList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list was expected");
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, info)!);
        return RecordListJson<T>.Make(items);
    }

    public override void Write(Utf8JsonWriter writer, RecordList<T> value, JsonSerializerOptions options)
    {
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }
}
