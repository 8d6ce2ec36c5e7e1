using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>Hands strings to the parsers, which read bytes. All grammars of the format are ASCII, so any other character is refused here.</summary>
internal static class Ascii
{
    /// <summary>Up to this length a buffer may lie on the stack.</summary>
    public const int StackLimit = 256;

    /// <summary>Copies a text to a buffer at least as long. False if it is not ASCII.</summary>
    public static bool TryCopy(string text, Span<byte> buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F)
            {
                return false;
            }

            buffer[i] = (byte)text[i];
        }

        return true;
    }

    /// <summary>Has a text read by a parser. False, and nothing read, if it is null or not ASCII.</summary>
    public static bool TryRead<T>([NotNullWhen(true)] string? text, Parser<T> parser, out T read)
    {
        read = default!;
        if (text is null)
        {
            return false;
        }

        var buffer = text.Length <= StackLimit ? stackalloc byte[StackLimit] : new byte[text.Length];
        return TryCopy(text, buffer) && parser(buffer.Slice(0, text.Length), out read);
    }

    /// <summary>Reads the bytes of a whole text.</summary>
    public delegate bool Parser<T>(ReadOnlySpan<byte> text, out T read);

    /// <summary>The text for use in a message: whole when short, cut with an ellipsis when long.</summary>
    public static string Quote(string text) => string.Concat("'", text.Length <= 60 ? text : text.Remove(60) + "…", "'");
}
