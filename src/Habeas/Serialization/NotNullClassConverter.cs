using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>As <see cref="NotNullConverter{T}"/>, for classes.</summary>
internal sealed class NotNullClassConverter<T>(JsonConverter<T> inner) : JsonConverter<T>
    where T : class
{
    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null
            ? throw new JsonException(NotNullConverter.Fault)
            : inner.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            inner.Write(writer, value, options);
    }
}
