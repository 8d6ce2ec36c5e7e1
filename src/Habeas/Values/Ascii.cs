using System;

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

    /// <summary>The text for use in a message: whole when short, cut with an ellipsis when long.</summary>
    public static string Quote(string text) => string.Concat("'", text.Length <= 60 ? text : text.Remove(60) + "…", "'");
}
