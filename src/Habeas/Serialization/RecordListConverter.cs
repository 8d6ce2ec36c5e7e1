using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Habeas.Serialization;

/// <summary>Lists under options that lack our resolver. The items are read and written with our own options all the same.</summary>
internal sealed class RecordListConverter<T> : JsonConverter<RecordList<T>>, IRecordListConverter
{
    // The serialiser's own collections know where in the text they are, so a fault in an item is told with its whole path.
    public JsonTypeInfo CreateInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<RecordList<T>, T>(options, new(), Make);

    public override RecordList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list was expected");
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, info)!);
        return Make(items);
    }

    public override void Write(Utf8JsonWriter writer, RecordList<T> value, JsonSerializerOptions options)
    {
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }

    private static RecordList<T> Make(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new JsonException("A list holds no null");
        }
        return RecordList.From(items);
    }
}
