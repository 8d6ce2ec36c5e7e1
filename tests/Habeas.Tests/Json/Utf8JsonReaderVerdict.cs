using System;
using System.Text.Json;
using System.Text.Unicode;
using Habeas.Json;

namespace Habeas.Tests.Json;

/// <summary>
/// What the framework's reader says of a document, for comparison. This is the one place that lists where the two may differ:
/// <list type="bullet">
/// <item>A byte order mark: it refuses one, we warn (HAB0011). It is taken off here.</item>
/// <item>Invalid UTF-8: it does not look inside strings, we refuse the document (HAB0002).</item>
/// <item>Other encodings: to it they are broken JSON, to us a fault with a name (HAB0003). Both refuse.</item>
/// <item>Names that stand twice: not its affair, to us a fault of structure (HAB1005), not of text.</item>
/// <item>Half of a surrogate pair as escape: not its affair, to us a fault of structure (HAB1015), not of text.</item>
/// <item>Limits other than depth: it has none.</item>
/// </list>
/// </summary>
internal static class Utf8JsonReaderVerdict
{
    /// <summary>Whether the document must be refused for its text.</summary>
    public static bool Refuses(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            return true;
        var reader = new Utf8JsonReader(Encodings.HasMark(text) ? text[3..] : text, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            while (reader.Read())
            {
            }
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
