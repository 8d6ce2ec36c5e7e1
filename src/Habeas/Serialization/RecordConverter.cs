using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Habeas.Records;

namespace Habeas.Serialization;

/// <summary>Reads a record of any kind: looks ahead for its <c>kind</c>, wherever it stands, then reads the type of that kind.</summary>
internal sealed class RecordConverter : JsonConverter<Record>
{
    public override Record Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Record)JsonSerializer.Deserialize(ref reader, HabeasJson.Options.GetTypeInfo(TypeOf(reader)))!;

    public override void Write(Utf8JsonWriter writer, Record value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, HabeasJson.Options.GetTypeInfo(value.GetType()));

    // The reader is a copy: the caller's stays at the beginning of the object.
    private static Type TypeOf(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A record is a JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (!found)
            {
                reader.Skip();
                continue;
            }
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("The kind of a record is a string");
            var text = reader.GetString();
            return SerializedTypes.Kinds.FirstOrDefault(pair => pair.Value.Value == text).Key
                ?? throw new JsonException($"'{text}' is not a kind of record: {Known()}");
        }
        throw new JsonException($"A record says its kind: {Known()}");
    }

    private static string Known() => string.Join(", ", SerializedTypes.Kinds.Values.Select(kind => kind.Value));
}
