using System;

namespace Habeas;

/// <summary>
/// The small forms of text properties: a test on bytes for the reader, the same as a regular expression for the JSON Schema, and in words for messages.
/// </summary>
/// <remarks>
/// The regular expressions are ECMAScript, anchored at both ends; they end in <c>(?![\s\S])</c> because <c>$</c> lets a line end through in some languages.
/// </remarks>
internal static class Grammars
{
    private const string End = "(?![\\s\\S])";

    /// <summary>Whether a text has the form.</summary>
    public static bool IsMatch(Grammar grammar, ReadOnlySpan<byte> text) => grammar switch
    {
        Grammar.Slug => IdGrammar.IsSlug(text),
        Grammar.LanguageTag => LanguageTagGrammar.IsMatch(text),
        Grammar.Script => text.Length == 4 && IsUpper(text[0]) && All(text.Slice(1), IsLower),
        Grammar.Currency => text.Length == 3 && All(text, IsUpper),
        Grammar.Sha256 => text.Length == 71 && text.StartsWith("sha256:"u8) && IsHexadecimal(text.Slice(7)),
        Grammar.Dns => DnsGrammar.IsMatch(text),
        Grammar.Uri => UriGrammar.IsMatch(text),
        Grammar.RuleId => text.Length == 7 && text.StartsWith("HAB"u8) && All(text.Slice(3), IsDigit),
        Grammar.MediaType => IsMediaType(text),
        Grammar.PropertyName => IsPropertyName(text),
        Grammar.SuppressPlace => IsSuppressPlace(text),
        Grammar.SeverityKey => IsSeverityKey(text),
        Grammar.Version => IsVersion(text),
        _ => true,
    };

    /// <summary>The form as a regular expression; null for <see cref="Grammar.None"/>.</summary>
    public static string? Pattern(Grammar grammar) => grammar switch
    {
        Grammar.Slug => "^[a-z0-9-]+" + End,
        Grammar.LanguageTag => LanguageTagGrammar.Pattern,
        Grammar.Script => "^[A-Z][a-z]{3}" + End,
        Grammar.Currency => "^[A-Z]{3}" + End,
        Grammar.Sha256 => "^sha256:[0-9a-f]{64}" + End,
        Grammar.Dns => DnsGrammar.Pattern,
        Grammar.Uri => UriGrammar.Pattern,
        Grammar.RuleId => "^HAB[0-9]{4}" + End,
        Grammar.MediaType => "^[a-z0-9][a-z0-9!#$&^_+.-]*/[a-z0-9][a-z0-9!#$&^_+.-]*" + End,
        Grammar.PropertyName => "^[a-z][A-Za-z0-9]*" + End,
        Grammar.SuppressPlace => "^(#[a-z0-9-]+(/[a-z][A-Za-z0-9]*)?|/[a-z][A-Za-z0-9]*)" + End,
        Grammar.SeverityKey => "^((?!\\.{1,2}/)[^/\\\\\\u0000-\\u001f]+/)*HAB([0-9]|[0-9]{4})" + End,
        Grammar.Version => "^(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})" + End,
        _ => null,
    };

    /// <summary>The form in words, to stand behind "expected".</summary>
    public static string Expected(Grammar grammar) => grammar switch
    {
        Grammar.Slug => "a slug of lower-case letters a to z, digits and hyphens",
        Grammar.LanguageTag => "a language tag such as en or kk-Cyrl",
        Grammar.Script => "a script of ISO 15924 such as Latn or Cyrl",
        Grammar.Currency => "a currency of ISO 4217 such as EUR or KZT",
        Grammar.Sha256 => "sha256: and 64 hexadecimal digits in lower case",
        Grammar.Dns => "a DNS name in lower case such as records.example.org",
        Grammar.Uri => "an absolute address such as https://example.org/report, other characters percent-encoded",
        Grammar.RuleId => "a rule id such as HAB2003",
        Grammar.MediaType => "a media type in lower case such as text/html or image/jpeg",
        Grammar.PropertyName => "the name of a property such as date or statePrinted",
        Grammar.SuppressPlace => "a place such as #item, #item/property or /property",
        Grammar.SeverityKey => "a rule id such as HAB2003, a family such as HAB2, or either for a folder such as archive/HAB2003",
        Grammar.Version => "a version such as 1.0",
        _ => "text",
    };

    internal static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    internal static bool IsLower(byte b) => (uint)(b - 'a') <= 25;

    internal static bool IsUpper(byte b) => (uint)(b - 'A') <= 25;

    internal static bool All(ReadOnlySpan<byte> text, Func<byte, bool> test)
    {
        foreach (var b in text)
        {
            if (!test(b))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPropertyName(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !IsLower(text[0]))
        {
            return false;
        }

        foreach (var b in text)
        {
            if (!IsLower((byte)(b | 0x20)) && !IsDigit(b))
            {
                return false;
            }
        }

        return true;
    }

#if NET
    private static readonly System.Buffers.SearchValues<byte> Hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdef"u8);
#endif

    private static bool IsHexadecimal(ReadOnlySpan<byte> text)
    {
#if NET
        return !text.ContainsAnyExcept(Hexadecimal);
#else
        foreach (var b in text)
        {
            if (!IsDigit(b) && b is not (>= (byte)'a' and <= (byte)'f'))
            {
                return false;
            }
        }

        return true;
#endif
    }

    private static bool IsSuppressPlace(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] == '/')
        {
            return IsPropertyName(text.Slice(1));
        }

        var slash = text.IndexOf((byte)'/');
        return text[0] == '#' && (slash < 0 ? IdGrammar.IsSlug(text.Slice(1)) : IdGrammar.IsSlug(text.Slice(1, slash - 1)) && IsPropertyName(text.Slice(slash + 1)));
    }

    private static bool IsSeverityKey(ReadOnlySpan<byte> text)
    {
        for (var slash = text.IndexOf((byte)'/'); slash >= 0; slash = text.IndexOf((byte)'/'))
        {
            var folder = text.Slice(0, slash);
            if (folder.IsEmpty || folder.SequenceEqual("."u8) || folder.SequenceEqual(".."u8) || !All(folder, static b => b >= 0x20 && b != (byte)'\\'))
            {
                return false;
            }

            text = text.Slice(slash + 1);
        }

        return text.Length is 4 or 7 && text.StartsWith("HAB"u8) && All(text.Slice(3), IsDigit);
    }

    private static bool IsMediaType(ReadOnlySpan<byte> text)
    {
        var slash = text.IndexOf((byte)'/');
        return slash > 0 && IsMediaName(text.Slice(0, slash)) && IsMediaName(text.Slice(slash + 1));
    }

    // The restricted names of RFC 6838, 4.2, in lower case.
    private static bool IsMediaName(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && (IsLower(text[0]) || IsDigit(text[0])) && All(text, b => IsLower(b) || IsDigit(b) || "!#$&^_+.-"u8.IndexOf(b) >= 0);

    private static bool IsVersion(ReadOnlySpan<byte> text)
    {
        var dot = text.IndexOf((byte)'.');
        return dot > 0 && IsSmallNumber(text.Slice(0, dot)) && IsSmallNumber(text.Slice(dot + 1));
    }

    private static bool IsSmallNumber(ReadOnlySpan<byte> text) => text.Length is > 0 and <= 4 && All(text, IsDigit) && (text[0] != '0' || text.Length == 1);
}
