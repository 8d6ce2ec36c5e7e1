using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Habeas.Checking;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Habeas.Schema.Extensions;

/// <summary>Reads partners' schemas with NJsonSchema, and only such as it can be trusted with: whole in one file, with keywords that are what they should be.</summary>
internal sealed class NJsonExtensionValidator : IExtensionValidator
{
    private static readonly string[] Types = ["null", "boolean", "object", "array", "number", "string", "integer"];

    public IExtensionSchema? Read(byte[] utf8, out string fault)
    {
        fault = "";
        try
        {
            var document = Parse(utf8);
            var places = SchemaWalk.Over(document);
            fault = places.Select(place => WhyNot(document, place.Schema, place.Pointer)).FirstOrDefault(static why => why is not null) ?? "";
            if (fault.Length > 0)
                return null;
            var ignored = IgnoredKeywords.In(places);
            var schema = JsonSchema.FromJsonAsync(SchemaWalk.WithoutBooleans(document).ToString(Newtonsoft.Json.Formatting.None)).GetAwaiter().GetResult();
            return new NJsonExtensionSchema(schema, ignored);
        }
        catch (System.Text.Json.JsonException exception)
        {
            fault = $"it is not JSON, from line {exception.LineNumber + 1} on";
        }
        catch (DecoderFallbackException)
        {
            fault = "it is not UTF-8";
        }
        catch (FormatException exception)
        {
            fault = exception.Message;
        }
        catch (Exception exception) when (exception is JsonSerializationException { Path.Length: > 0 } or JsonReaderException { Path.Length: > 0 })
        {
            fault = $"what stands at {PathOf(exception)} in it is not what this keyword takes";
        }
#pragma warning disable CA1031 // Whatever a library makes of a schema that is none: it cannot be used.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            fault = "it is no JSON Schema of draft-07: " + FirstSentence(exception.Message);
        }
        return null;
    }

    /// <summary>Strictly JSON, though NJsonSchema would take more, and without looking for dates in it.</summary>
    private static JObject Parse(byte[] utf8)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8.AsSpan(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        JsonDocument.Parse(text).Dispose();
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        return JToken.ReadFrom(reader) as JObject ?? throw new FormatException("a schema is an object in braces");
    }

    private static string? WhyNot(JObject document, JObject schema, string pointer)
    {
        foreach (var keyword in schema.Properties())
        {
            var at = $"at {pointer}/{keyword.Name}";
            switch (keyword.Name)
            {
                case "$ref" when keyword.Value is not JValue { Type: JTokenType.String } reference || ((string)reference!)[..1] != "#":
                    return $"{at} it refers to {keyword.Value.ToString(Newtonsoft.Json.Formatting.None)}, and only places in the same file are looked up, such as \"#/definitions/grade\"";
                case "$ref" when !SchemaWalk.Resolves(document, (string)keyword.Value!):
                    return $"{at} it refers to \"{(string)keyword.Value!}\", and there is no such place in it";
                case "type" when keyword.Value is not JArray and not JValue { Type: JTokenType.String } || (keyword.Value is JArray list ? list : new JArray(keyword.Value)).FirstOrDefault(static type => !Types.Contains(type.ToString())) is not null:
                    return $"{at} there is no JSON type {keyword.Value.ToString(Newtonsoft.Json.Formatting.None)}";
                case "pattern" when !IsPattern(keyword.Value.ToString()):
                    return $"{at} there is no regular expression";
                case "patternProperties" when keyword.Value is JObject patterns && patterns.Properties().FirstOrDefault(static pattern => !IsPattern(pattern.Name)) is { } bad:
                    return $"{at} \"{bad.Name}\" is no regular expression";
            }
        }
        return null;
    }

    private static string PathOf(Exception exception) => exception is JsonReaderException unread ? unread.Path! : ((JsonSerializationException)exception).Path!;

    private static bool IsPattern(string pattern)
    {
        try
        {
            return new Regex(pattern) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOfAny(['.', '\r', '\n']);
        return (end > 0 ? message[..end] : message).Trim();
    }
}
