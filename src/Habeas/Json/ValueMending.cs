using System;
using System.Globalization;
using System.Text;

namespace Habeas.Json;

/// <summary>Values of a grammar that are written in another way, but leave little doubt.</summary>
internal static class ValueMending
{
    private static readonly char[] White = [' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\uFEFF', '\u200B'];

    /// <summary>The value that was meant; null where that is not plain.</summary>
    public static Mended? Of(Property property, string written)
    {
        var trimmed = written.Trim(White);
        if (trimmed != written && IsValid(property, trimmed))
            return new Mended(trimmed, isSafe: true);
        return Safe(property, trimmed) is { } same && same != written && IsValid(property, same) ? new Mended(same, isSafe: true)
            : Guess(property, trimmed) is { } guess && guess != written && IsValid(property, guess) ? new Mended(guess, isSafe: false)
            : null;
    }

    /// <summary>The same in the form asked for.</summary>
    private static string? Safe(Property property, string value) => property.Kind switch
    {
        ValueKind.Quantity => Quantity(value),
        ValueKind.Time => value.Length > 1 && value[1] == ':' ? "0" + value : null,
        ValueKind.Word => property.Grammar switch
        {
            Grammar.LanguageTag => value.Replace('_', '-'),
            Grammar.Dns or Grammar.Sha256 or Grammar.MediaType => value.ToLowerInvariant(),
            Grammar.Currency or Grammar.RuleId => value.ToUpperInvariant(),
            Grammar.Script when value.Length == 4 => value.Substring(0, 1).ToUpperInvariant() + value.Substring(1).ToLowerInvariant(),
            Grammar.Uri => Encoded(value),
            _ => null,
        },
        _ => null,
    };

    private static string? Guess(Property property, string value) => property.Kind switch
    {
        ValueKind.Quantity => Count(Quantity(value)),
        ValueKind.Time => value.Replace('.', ':').Replace('h', ':').PadLeft(5, '0'),
        ValueKind.Slug or ValueKind.Id or ValueKind.Reference or ValueKind.Citation => value.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'),
        ValueKind.Word when property.Grammar == Grammar.Slug => value.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'),
        ValueKind.Word when property.Grammar == Grammar.Version => value + ".0",
        ValueKind.Word when property.Grammar == Grammar.Sha256 => "sha256:" + value.ToLowerInvariant(),
        _ => null,
    };

    /// <summary>Signs as the keyboard has them, no space behind a sign or around the dots.</summary>
    private static string Quantity(string value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var letter in value.Replace("≥", ">=").Replace("≤", "<=").Replace("≈", "~").Replace("…", ".."))
        {
            var last = plain.Length == 0 ? '\0' : plain[plain.Length - 1];
            if (letter == '.')
                TrimEnd(plain);
            if (Array.IndexOf(White, letter) < 0 || last is not ('>' or '<' or '=' or '~' or '.'))
                plain.Append(letter);
        }
        return plain.ToString();
    }

    /// <summary><c>1,000</c>, <c>10–20</c>, <c>500+</c>.</summary>
    private static string Count(string value)
    {
        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F' when IsThousand(value, i):
                    break;
                case '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' when i > 0 && value[i - 1] is >= '0' and <= '9':
                    plain.Append("..");
                    break;
                default:
                    plain.Append(value[i]);
                    break;
            }
        }
        var count = plain.ToString();
        return count.Length > 1 && count[count.Length - 1] == '+' ? $">={count.Substring(0, count.Length - 1)}" : count;
    }

    private static bool IsThousand(string value, int at)
    {
        for (var i = at + 1; i <= at + 3; i++)
        {
            if (i >= value.Length || value[i] is < '0' or > '9')
                return false;
        }
        return at > 0 && value[at - 1] is >= '0' and <= '9' && (at + 4 >= value.Length || value[at + 4] is < '0' or > '9');
    }

    /// <summary>The address with what an address cannot hold percent-encoded (RFC 3987, section 3.1).</summary>
    private static string Encoded(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var letter in Encoding.UTF8.GetBytes(address))
        {
            if (letter is <= 0x20 or >= 0x7F || "\"<>\\^`{|}"u8.IndexOf(letter) >= 0)
                encoded.Append('%').Append(letter.ToString("X2", CultureInfo.InvariantCulture));
            else
                encoded.Append((char)letter);
        }
        return encoded.ToString();
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && Array.IndexOf(White, text[text.Length - 1]) >= 0)
            text.Length--;
    }

    private static bool IsValid(Property property, string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        return property.Kind switch
        {
            ValueKind.Quantity => Habeas.Quantity.TryParse(utf8, out QuantityBounds _),
            ValueKind.Time => TimeOfDay.TryParse(utf8, out _, out _),
            ValueKind.Slug => Grammars.IsMatch(Grammar.Slug, utf8),
            ValueKind.Id => IdGrammar.TryReadId(utf8, out _),
            ValueKind.Reference => IdGrammar.TryReadReference(utf8, out _),
            ValueKind.Citation => IdGrammar.TryReadCitation(utf8, out _),
            ValueKind.Word => property.Grammar != Grammar.None && Grammars.IsMatch(property.Grammar, utf8),
            _ => false,
        };
    }
}
