using System;

namespace Habeas;

/// <summary>
/// An absolute address (RFC 3986): a scheme in lower case, a colon, and at least one character of those that an address may hold as they are, or percent-encoded.
/// Whether a host exists, or its parts are in order, is not looked into.
/// </summary>
internal static class UriGrammar
{
    public const string Pattern = "^[a-z][a-z0-9+.-]*:([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?![\\s\\S])";

    public static bool IsMatch(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        if (colon < 1 || colon == text.Length - 1 || !Grammars.IsLower(text[0]))
        {
            return false;
        }

        foreach (var b in text.Slice(0, colon))
        {
            if (!Grammars.IsLower(b) && !Grammars.IsDigit(b) && b is not ((byte)'+' or (byte)'.' or (byte)'-'))
            {
                return false;
            }
        }

        var encoded = 0;
        foreach (var b in text.Slice(colon + 1))
        {
            if (encoded > 0)
            {
                if (!IsHex(b))
                {
                    return false;
                }

                encoded--;
            }
            else if (b == '%')
            {
                encoded = 2;
            }
            else if (!Grammars.IsLower(b) && !Grammars.IsUpper(b) && !Grammars.IsDigit(b) && "._~:/?#[]@!$&'()*+,;=-"u8.IndexOf(b) < 0)
            {
                return false;
            }
        }

        return encoded == 0;
    }

    private static bool IsHex(byte b) => Grammars.IsDigit(b) || (uint)((b | 0x20) - 'a') <= 5;
}
