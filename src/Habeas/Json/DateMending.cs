using System;
using System.Text;

namespace Habeas.Json;

/// <summary>Dates that are written in another way than EDTF, but leave little doubt.</summary>
internal static class DateMending
{
    private static readonly string[] Prefixes = ["~", "circa", "ca.", "ca", "c.", "c"];

    /// <summary>The date that was meant; null where more than one may have been.</summary>
    public static Mended? Of(string written)
    {
        var plain = Plain(written);
        if (plain != written && IsDate(plain))
            return new Mended(plain, isSafe: true);
        if (IsWhole(plain))
            return WithoutZeros(plain) is { } cut && IsDate(cut) ? new Mended(cut, isSafe: false) : null;
        var guess = Approximate(plain) ?? WithoutZeros(plain) ?? YearFirst(plain) ?? DayFirst(plain) ?? Basic(plain);
        return guess is not null && IsDate(guess) ? new Mended(guess, isSafe: false) : null;
    }

    /// <summary>Without spaces, with the hyphen of the keyboard for its look-alikes, and with a large X.</summary>
    private static string Plain(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var letter in written)
        {
            switch (letter)
            {
                case ' ' or '\t' or '\u00A0' or '\u202F':
                    break;
                case (>= '\u2010' and <= '\u2015') or '\u2212':
                    plain.Append('-');
                    break;
                case 'x':
                    plain.Append('X');
                    break;
                default:
                    plain.Append(letter);
                    break;
            }
        }
        return plain.ToString();
    }

    /// <summary>Whether it is written as a day is, though there may be no such day.</summary>
    private static bool IsWhole(string date)
    {
        for (var i = 0; i < date.Length; i++)
        {
            if (i is 4 or 7 ? date[i] != '-' : !IsDigit(date[i]))
                return false;
        }
        return date.Length == 10;
    }

    /// <summary><c>~2004</c>, <c>c. 2004</c>, <c>ca. 2004</c>.</summary>
    private static string? Approximate(string date)
    {
        foreach (var prefix in Prefixes)
        {
            if (date.Length > prefix.Length && date.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && IsDigit(date[prefix.Length]))
                return $"{date.Substring(prefix.Length)}~";
        }
        return null;
    }

    /// <summary><c>2017-10-00</c> and <c>2017-00-00</c>: the day, or month, is not known.</summary>
    private static string? WithoutZeros(string date)
    {
        var cut = date;
        while (cut.Length > 4 && cut.EndsWith("-00", StringComparison.Ordinal))
            cut = cut.Substring(0, cut.Length - 3);
        return cut == date ? null : cut;
    }

    /// <summary><c>2017-1-5</c>, <c>2017.10.11</c>, <c>2017/10/11</c>.</summary>
    private static string? YearFirst(string date)
    {
        var parts = date.Split('-', '.', '/');
        return parts.Length is 2 or 3 && parts[0].Length == 4 && TryPad(parts, 1, out var rest) && AreDigits(parts[0]) ? parts[0] + rest : null;
    }

    /// <summary><c>11.10.2017</c>: with points the day stands first wherever dates are so written.</summary>
    private static string? DayFirst(string date)
    {
        var parts = date.Split('.');
        if (parts.Length != 3 || parts[2].Length != 4 || !AreDigits(parts[2]))
            return null;
        Array.Reverse(parts);
        return TryPad(parts, 1, out var rest) ? parts[0] + rest : null;
    }

    /// <summary><c>20171011</c>, the basic form of ISO 8601.</summary>
    private static string? Basic(string date) =>
        date.Length == 8 && AreDigits(date) ? date.Substring(0, 4) + "-" + date.Substring(4, 2) + "-" + date.Substring(6) : null;

    private static bool TryPad(string[] parts, int from, out string padded)
    {
        padded = "";
        for (var i = from; i < parts.Length; i++)
        {
            if (parts[i].Length is not (1 or 2) || !AreDigits(parts[i]))
                return false;
            padded += "-" + parts[i].PadLeft(2, '0');
        }
        return true;
    }

    private static bool AreDigits(string text)
    {
        foreach (var letter in text)
        {
            if (!IsDigit(letter))
                return false;
        }
        return text.Length > 0;
    }

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    private static bool IsDate(string date) => EdtfParser.TryParseWithoutTime(Encoding.UTF8.GetBytes(date), out _, out _);
}
