using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Reads a property that may be absent but not <c>null</c>: the serialiser on its own takes the two for the same.</summary>
internal sealed class NotNullConverter<T>(JsonConverter<T> inner) : JsonConverter<T?>
    where T : struct
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null
            ? throw new JsonException(NotNullConverter.Fault)
            : inner.Read(ref reader, typeof(T), options);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } present)
            inner.Write(writer, present, options);
        else
            writer.WriteNullValue();
    }
}
