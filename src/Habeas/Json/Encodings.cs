using System;

namespace Habeas.Json;

/// <summary>Recognises the encodings in which a record is sometimes saved by mistake.</summary>
internal static class Encodings
{
    public static bool HasMark(ReadOnlySpan<byte> text) => text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF;

    /// <summary>The name of an encoding other than UTF-8, or null. Without a mark, JSON gives UTF-16 and UTF-32 away by where zeros stand in its first four bytes (RFC 4627, section 3).</summary>
    public static string? Foreign(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return null;
        if (text.Length >= 4 && Utf32(text) is { } wide)
            return wide;
        return (text[0], text[1]) switch
        {
            (0xFF, 0xFE) => "UTF-16 (little-endian)",
            (0xFE, 0xFF) => "UTF-16 (big-endian)",
            (not 0, 0) when text.Length >= 4 && text[2] != 0 && text[3] == 0 => "UTF-16 (little-endian)",
            (0, not 0) when text.Length >= 4 && text[2] == 0 && text[3] != 0 => "UTF-16 (big-endian)",
            _ => null,
        };
    }

    /// <summary>Every character of UTF-32 takes four bytes, of which at least one is zero. A mark of it begins as one of UTF-16 does, and so is looked for first.</summary>
    private static string? Utf32(ReadOnlySpan<byte> text) => (text[0], text[1], text[2], text[3]) switch
    {
        (0xFF, 0xFE, 0, 0) or (not 0, 0, 0, 0) => "UTF-32 (little-endian)",
        (0, 0, 0xFE, 0xFF) or (0, 0, 0, not 0) => "UTF-32 (big-endian)",
        _ => null,
    };
}
