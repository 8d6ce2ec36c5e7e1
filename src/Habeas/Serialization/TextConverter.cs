using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Reads and writes a value that is a string in JSON, also as the name of a property. Its default has no written form.</summary>
/// <param name="expected">What a valid value looks like, for messages.</param>
/// <param name="parser">Makes a value of its written form.</param>
internal sealed class TextConverter<T>(string expected, TextParser<T> parser) : JsonConverter<T>, INotNullConverter
    where T : struct
{
    public JsonConverter NotNull => new NotNullConverter<T>(this);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A string was expected: {expected}");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    private T Parse(string text) =>
        parser(text, out var value) ? value : throw new JsonException($"'{text}' is not valid: {expected} was expected");

    private static string TextOf(T value) =>
        value.ToString() is { Length: > 0 } text ? text : throw new JsonException($"The default {typeof(T).Name} cannot be written");
}
