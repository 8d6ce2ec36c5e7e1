using System;

namespace Habeas;

/// <summary>
/// A language tag (BCP 47, RFC 5646) in the one spelling that it recommends: language in lower case, script with a capital, region in capitals, all else in lower
/// case. So one language has one key. No extended language subtags, no grandfathered tags, none that is private as a whole.
/// </summary>
internal static class LanguageTagGrammar
{
    public const string Pattern =
        "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?(?![\\s\\S])";

    // The parts of a tag in the order in which they may come.
    private const int Language = 0;
    private const int Script = 1;
    private const int Region = 2;
    private const int Variant = 3;
    private const int Singleton = 4;
    private const int Extension = 5;
    private const int PrivateMark = 6;
    private const int Private = 7;

    public static bool IsMatch(ReadOnlySpan<byte> text)
    {
        var state = -1;
        while (true)
        {
            var hyphen = text.IndexOf((byte)'-');
            state = Next(state, hyphen < 0 ? text : text.Slice(0, hyphen));
            if (state < 0)
            {
                return false;
            }

            if (hyphen < 0)
            {
                return state is not (Singleton or PrivateMark);
            }

            text = text.Slice(hyphen + 1);
        }
    }

    private static int Next(int state, ReadOnlySpan<byte> part)
    {
        if (state < 0)
        {
            return part.Length is 2 or 3 && Grammars.All(part, Grammars.IsLower) ? Language : -1;
        }

        if (state is PrivateMark or Private)
        {
            return part.Length is >= 1 and <= 8 && IsAlphanumeric(part) ? Private : -1;
        }

        if (part.Length == 1 && state != Singleton && IsAlphanumeric(part))
        {
            return part[0] == 'x' ? PrivateMark : Singleton;
        }

        if (state is Singleton or Extension)
        {
            return part.Length is >= 2 and <= 8 && IsAlphanumeric(part) ? Extension : -1;
        }

        if (state < Script && part.Length == 4 && Grammars.IsUpper(part[0]) && Grammars.All(part.Slice(1), Grammars.IsLower))
        {
            return Script;
        }

        if (state < Region && ((part.Length == 2 && Grammars.All(part, Grammars.IsUpper)) || (part.Length == 3 && Grammars.All(part, Grammars.IsDigit))))
        {
            return Region;
        }

        var isVariant = IsAlphanumeric(part) && (part.Length is >= 5 and <= 8 || (part.Length == 4 && Grammars.IsDigit(part[0])));
        return isVariant ? Variant : -1;
    }

    private static bool IsAlphanumeric(ReadOnlySpan<byte> text) => Grammars.All(text, b => Grammars.IsLower(b) || Grammars.IsDigit(b));
}
