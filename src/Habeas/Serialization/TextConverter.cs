using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Reads and writes a value that is a string in JSON. Its default has no written form.</summary>
/// <param name="expected">What a valid value looks like, for messages: it follows "expected".</param>
internal abstract class TextConverter<T>(string expected) : JsonConverter<T>
    where T : struct
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A string was expected: {expected}");

    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    protected abstract bool TryParse(string text, out T value);

    private T Parse(string text) =>
        TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is not valid: {expected} was expected");

    private static string TextOf(T value) =>
        value.ToString() is { Length: > 0 } text ? text : throw new JsonException($"The default {typeof(T).Name} cannot be written");
}
