using System;
using System.Text;
using System.Text.Json;
using Habeas.Formatting;

namespace Habeas;

/// <summary>
/// Lays records out in the one canonical way: properties in the order of the format, those that it does not know behind them as they stood, and each object or
/// list on one line where it fits and otherwise a member a line. What a record says is not touched: text, numbers and unknown properties stay as they are.
/// Formatting what is formatted changes nothing.
/// </summary>
public static class RecordFormatter
{
    /// <summary>How many columns a line may have before what stands on it is broken up.</summary>
    public const int Width = 120;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>Formats one document: a record, the manifest, or an array of them.</summary>
    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <returns>UTF-8 without a mark, ending in a line feed.</returns>
    /// <exception cref="FormatException">It is not JSON, is nested deeper than 64, or an object has two properties of one name: none could be dropped without loss. Check it first.</exception>
    public static byte[] Format(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        return new CanonicalLayout(Width).Write(document.RootElement);
    }

    /// <inheritdoc cref="Format(ReadOnlyMemory{byte})"/>
    /// <param name="json">The text.</param>
    public static string Format(string json) => Encoding.UTF8.GetString(Format(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json)))));

    /// <summary>Formats one line of NDJSON: the same order, on one line.</summary>
    /// <inheritdoc cref="Format(ReadOnlyMemory{byte})"/>
    /// <param name="utf8">The line.</param>
    /// <returns>UTF-8 without a line end.</returns>
    public static byte[] FormatLine(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        return new CanonicalLayout(int.MaxValue).WriteLine(document.RootElement);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(Json.Encodings.HasMark(utf8.Span) ? utf8.Slice(3) : utf8, Strict);
        }
        catch (JsonException exception)
        {
            throw new FormatException("This is not JSON: " + exception.Message, exception);
        }
    }
}
