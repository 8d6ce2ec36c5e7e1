using System;
using System.Linq;
using System.Text;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Json;

/// <summary>What is told of a name by whole vectors is what its letters tell one by one.</summary>
public sealed class ScanTests
{
    private const int Names = 100_000;

    private static readonly string[] Alphabets = ["aB ", "AB '-.", "Oo'Rr ", "Aa Åå Žž", "Яя ", "Яя Aa", "Әө -", "Яé", "Ա Я", "«Я» ", "’A", "“я” ", "Я\\ü", "x\u0301", "𝐉a"];

    [Fact]
    public void A_name_holds_plain_Latin_where_no_letter_has_a_lead_beyond() =>
        ForNames(static (name, document, start, end) => Assert.Equal(name.All(static letter => letter < 0xCC), Scan.IsPlainLatin(document, start, end)));

    [Fact]
    public void A_record_may_mix_scripts_where_a_Cyrillic_letter_touches_a_Latin_one_or_a_letter_is_of_neither()
    {
        var told = 0;
        ForNames((name, _, _, _) =>
        {
            byte[] record = [.. "{\""u8, .. name, .. "\"}"u8];
            var runes = Encoding.UTF8.GetString(name).EnumerateRunes().Select(static rune => rune.Value).ToArray();
            var touch = runes.Zip(runes.Skip(1)).Any(static pair => (IsLatin(pair.First) && IsCyrillic(pair.Second)) || (IsCyrillic(pair.First) && IsLatin(pair.Second)));
            var mixes = touch || runes.Any(static rune => rune == '\\' || (rune is >= 0x300 and not (>= 0x2000 and < 0x2040) && !IsCyrillic(rune)));
            Assert.Equal(mixes, Scan.MayMixScripts([.. record, .. new byte[Scan.Padding]], 0, record.Length));
            told += mixes ? 0 : 1;
        });
        Assert.InRange(told, Names / 20, Names);
    }

    [Fact]
    public void A_word_of_ASCII_may_be_in_capitals_where_one_follows_another()
    {
        var told = 0;
        ForNames((name, document, start, end) =>
        {
            var isLong = name.Length > 32 || name.Any(static letter => letter >= 0x80);
            var letters = Encoding.ASCII.GetString([.. name.Where(static letter => letter == ' ' || char.IsAsciiLetter((char)letter))]);
            var follows = letters.Zip(letters.Skip(1)).Any(static pair => char.IsAsciiLetterUpper(pair.First) && char.IsAsciiLetterUpper(pair.Second));
            Assert.Equal(isLong || follows, Scan.MayHoldCapitals(document, start, end));
            told += isLong || follows ? 0 : 1;
        });
        Assert.InRange(told, Names / 20, Names);
    }

    private static bool IsCyrillic(int rune) => rune is >= 0x400 and < 0x500;

    private static bool IsLatin(int rune) => rune is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 0xC0 and < 0x300);

    /// <summary>Names of all lengths at all places of a document, with letters and quotes around them.</summary>
    private static void ForNames(Action<byte[], byte[], int, int> test)
    {
        var random = new Random(4018);
        for (var number = 0; number < Names; number++)
        {
            var alphabet = Alphabets[random.Next(Alphabets.Length)].EnumerateRunes().ToArray();
            var name = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => alphabet[random.Next(alphabet.Length)].ToString())));
            var before = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "ЯA\"" : "\"");
            test(name, [.. before, .. name, .. "\"AЯ"u8, .. new byte[Scan.Padding]], before.Length, before.Length + name.Length);
        }
    }
}
