using System;

namespace Habeas.Json;

/// <summary>Which bytes go when a value goes: its name, the comma that would be too many, and the space between it and the next.</summary>
internal static class Removal
{
    /// <summary>What is to be deleted so that the value between two offsets is gone. A list of which it is the only item goes with it: an empty one would be the next fault.</summary>
    /// <param name="text">The document.</param>
    /// <param name="value">The value, without its name.</param>
    /// <param name="objectToo">Whether an object of which it is the only member goes with it as well.</param>
    public static ByteRange Of(ReadOnlySpan<byte> text, ByteRange value, bool objectToo = false)
    {
        int start = value.Start, end = value.End;
        while (true)
        {
            var before = Back(text, start);
            if (before >= 0 && text[before] == ':')
            {
                start = NameStart(text, before);
                before = Back(text, start);
            }
            var after = White(text, end);
            if (after < text.Length && text[after] == ',')
                return new ByteRange(start, White(text, after + 1));
            if (before < 0 || after >= text.Length)
                return new ByteRange(start, end);
            if (text[before] == ',')
                return new ByteRange(before, end);
            if (text[before] != '[' && !objectToo)
                return new ByteRange(before + 1, after);
            objectToo = false;
            start = before;
            end = after + 1;
        }
    }

    /// <summary>The last byte before an offset that is no white space; -1 for none.</summary>
    public static int Back(ReadOnlySpan<byte> text, int from)
    {
        from--;
        while (from >= 0 && IsWhite(text[from]))
            from--;
        return from;
    }

    /// <summary>The first byte from an offset on that is no white space.</summary>
    public static int White(ReadOnlySpan<byte> text, int from)
    {
        while (from < text.Length && IsWhite(text[from]))
            from++;
        return from;
    }

    private static int NameStart(ReadOnlySpan<byte> text, int colon)
    {
        for (var at = Back(text, colon) - 1; at > 0; at--)
        {
            if (text[at] != '"')
                continue;
            var slashes = 0;
            while (at - slashes > 0 && text[at - slashes - 1] == '\\')
                slashes++;
            if (slashes % 2 == 0)
                return at;
        }
        return colon;
    }

    private static bool IsWhite(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
