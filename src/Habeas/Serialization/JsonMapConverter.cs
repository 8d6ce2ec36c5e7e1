using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Reads and writes a map. Names stay as they are under every key policy.</summary>
internal sealed class JsonMapConverter<T> : JsonConverter<JsonMap<T>>, INotNullConverter
{
    public JsonConverter NotNull => new NotNullClassConverter<JsonMap<T>>(this);

    public override JsonMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object was expected");
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        Dictionary<string, T> values = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (values.ContainsKey(name))
                throw new JsonException($"'{name}' comes twice");
            reader.Read();
            values.Add(name, JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException($"'{name}' is null"));
        }
        return new(values);
    }

    public override void Write(Utf8JsonWriter writer, JsonMap<T> value, JsonSerializerOptions options)
    {
        var info = HabeasJson.Info<T>(HabeasJson.Options);
        writer.WriteStartObject();
        foreach (var pair in value)
        {
            writer.WritePropertyName(pair.Key);
            JsonSerializer.Serialize(writer, pair.Value, info);
        }
        writer.WriteEndObject();
    }
}
