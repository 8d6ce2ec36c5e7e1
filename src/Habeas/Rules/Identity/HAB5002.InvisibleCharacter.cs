using System;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class InvisibleCharacter() : RecordRule("HAB5002", Severity.Warning, "the invisible character U+{0} ({1}) stands here: names and words that look alike are then not the same")
{
    public override RecordTraits Traits => RecordTraits.InvisibleLetter;

    private static ReadOnlySpan<byte> Leads => [0xE2, 0xC2, 0xEF, (byte)'\\'];

    protected override void Check(RecordView record, RuleContext context)
    {
        var start = record.Range.Start;
        ReadOnlySpan<byte> text = context.Tape.Text.AsSpan(start, record.Range.End - start);
        for (var at = 0; ; at++)
        {
            // The first bytes of those characters, and that of an escape. Nothing else outside of texts begins so.
            var next = text.Slice(at).IndexOfAny(Leads);
            if (next < 0)
                return;
            at += next;
            var letter = Read(text, at, out var length);
            if (Describe(letter) is not { } what || (letter is 0x200C or 0x200D && JoinsLetters(text, at)) || (letter == 0x200B && PartsWords(text, at)))
            {
                at += length == 2 && text[at] == '\\' ? 1 : 0;
                continue;
            }
            // Without a mark of direction the text may be shown in another order.
            context.Report(this, new ByteRange(start + at, start + at + length), letter.ToString("X4", CultureInfo.InvariantCulture), what)
                .WithEdit(start + at, start + at + length, "", isSafe: !what.StartsWith("direction", StringComparison.Ordinal));
            at += length - 1;
        }
    }

    /// <summary>Joiners belong to words in Arabic, Indic and other scripts; those have leads from D8 on.</summary>
    private static bool JoinsLetters(ReadOnlySpan<byte> text, int at)
    {
        var before = at - 1;
        while (before > 0 && (text[before] & 0xC0) == 0x80)
            before--;
        // An escape ends in a hexadecimal digit: what stands before cannot be told, and gets the benefit of the doubt.
        return text[before] >= 0xD8 || (text[at] == '\\' && before >= 5 && text[before - 5] == '\\');
    }

    /// <summary>Thai, Lao, Burmese and Khmer are written without spaces; a space without width marks where a word ends.</summary>
    private static bool PartsWords(ReadOnlySpan<byte> text, int at)
    {
        if (at < 3 || text[at - 3] != 0xE1 && text[at - 3] != 0xE0)
            return false;
        var letter = ((text[at - 3] & 0xF) << 12) | ((text[at - 2] & 0x3F) << 6) | (text[at - 1] & 0x3F);
        return letter is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
    }

    private static int Read(ReadOnlySpan<byte> text, int at, out int length)
    {
        length = 0;
        if (at + 6 > text.Length)
            return 0;
        switch (text[at])
        {
            case 0xC2:
                length = 2;
                return text[at + 1];
            case 0xE2 or 0xEF:
                length = 3;
                return ((text[at] & 0xF) << 12) | ((text[at + 1] & 0x3F) << 6) | (text[at + 2] & 0x3F);
        }
        length = 6;
        if (text[at + 1] != 'u' || (text[at + 2] == '0' && text[at + 3] != '0'))
        {
            // Of two backslashes the second begins nothing. Most letters that are escaped are of scripts that begin with 0, none that is invisible is.
            length = 2;
            return 0;
        }
        return Hex(text.Slice(at + 2, 4));
    }

    private static int Hex(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value;
    }

    private static string? Describe(int letter) => letter switch
    {
        0xAD => "soft hyphen",
        0x200B => "space without width",
        0x200C or 0x200D => "joiner",
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "direction of writing",
        0x2060 => "word joiner",
        0xFEFF => "byte order mark",
        _ => null,
    };
}
