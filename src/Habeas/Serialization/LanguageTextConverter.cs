using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Reads and writes a text: an object with a wording for each language tag.</summary>
internal sealed class LanguageTextConverter : JsonConverter<LanguageText>, INotNullConverter
{
    public JsonConverter NotNull => new NotNullClassConverter<LanguageText>(this);

    public override LanguageText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A text is an object from language tag to wording, such as { \"en\": \"…\" }");
        List<KeyValuePair<string, string>> wordings = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var tag = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException($"The wording in language '{tag}' is not a string");
            wordings.Add(new(tag, reader.GetString()!));
        }
        if (wordings.Count == 0)
            throw new JsonException("A text has a wording in at least one language");
        try
        {
            return new(wordings);
        }
        catch (ArgumentException fault)
        {
            throw new JsonException($"Not a text: {fault.Message}", fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, LanguageText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var wording in value)
            writer.WriteString(wording.Key, wording.Value);
        writer.WriteEndObject();
    }
}
