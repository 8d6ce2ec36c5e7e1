using System;

namespace Habeas.Json;

/// <summary>Recognises the encodings in which a record is sometimes saved by mistake.</summary>
internal static class Encodings
{
    public static bool HasMark(ReadOnlySpan<byte> text) => text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF;

    /// <summary>The name of an encoding other than UTF-8, or null. Without a mark, JSON gives UTF-16 away by a zero in its first two bytes (RFC 4627, section 3).</summary>
    public static string? Foreign(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return null;
        return (text[0], text[1]) switch
        {
            (0xFF, 0xFE) => "UTF-16 (little-endian)",
            (0xFE, 0xFF) => "UTF-16 (big-endian)",
            (not 0, 0) when text.Length >= 4 && text[2] != 0 && text[3] == 0 => "UTF-16 (little-endian)",
            (0, not 0) when text.Length >= 4 && text[2] == 0 && text[3] != 0 => "UTF-16 (big-endian)",
            _ => null,
        };
    }
}
