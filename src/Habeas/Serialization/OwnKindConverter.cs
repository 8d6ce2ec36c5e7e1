using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Habeas.Codes;

namespace Habeas.Serialization;

/// <summary>Reads the kind of a record whose type is settled, and accepts no other.</summary>
internal sealed class OwnKindConverter(KindCode own) : JsonConverter<KindCode>
{
    public override KindCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text == own.Value
            ? own
            : throw new JsonException($"A record of kind '{own.Value}' was expected, not {(text is null ? "another value" : "'" + text + "'")}");
    }

    public override void Write(Utf8JsonWriter writer, KindCode value, JsonSerializerOptions options) => writer.WriteStringValue(own.Value);
}
