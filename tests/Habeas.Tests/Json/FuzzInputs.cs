using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Habeas.Tests.Json;

/// <summary>
/// Almost right and quite wrong documents, made from real records and the corpus. The n-th is always the same, so that a failure names a number to run again.
/// Most are small: what a reader gets wrong shows in a few hundred bytes.
/// </summary>
internal sealed class FuzzInputs
{
    private const int Seed = 20171011;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            ",", ":", "{", "}", "[", "]", "\"", "\\", "null", "true", "false", "0", "-1", "01", "1e5", "1E+400", "-0.0", ".5", "2.", "NaN", "Infinity", "True", "None",
            "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\x\"", "\"\\u0061\"", "// a, \"b\"\n", "/* } */", "# c\n", "'a, b'", " ", "\n", "\r\n", "\t", "\uFEFF", "é", "\u2028", "漢", "😀",
            "\"kind\"", "\"id\"", "\"case\"", "\"person\"", "\"habeas\"", "\"events\"", "\"names\"", "\"en\"", "\"2017-10-11\"", "\"2017-02-30\"", "2017-10-11", "\"2018-03/2018-12\"", "\"#d1\"", "\"case:a#b\"", "\"source:x#par1\"",
            "{}", "[]", "[[", "]]", "{\"a\":", "\"\"", "\"k\\u0069nd\"", "\0", "\u0001", "\u007F", "\"a\":1", "\"a\":1,\"a\":2", "[{\"kind\":\"case\",\"id\":\"case:a\"}]",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly byte[][] _bases = Bases();

    /// <summary>The document with this number.</summary>
    public byte[] this[int number]
    {
        get
        {
            // Neighbouring seeds give similar numbers: they are spread.
            var random = new Random(unchecked((Seed + number) * (int)2654435761));
            if (number < _bases.Length)
                return _bases[number];
            if (random.Next(50) == 0)
                return Made(random);
            var text = new List<byte>(Cut(random, _bases[random.Next(_bases.Length)]));
            for (var n = random.Next(2) == 0 ? 1 : random.Next(1, 4); n > 0; n--)
                Mutate(random, text);
            return [.. text];
        }
    }

    private static byte[][] Bases()
    {
        var bases = new List<byte[]>();
        foreach (var (_, text) in TestFiles.Seeds)
        {
            // Large records say nothing that small ones do not, and take their time.
            if (text.Length <= 1500)
                bases.Add(text);
        }
        var few = TestFiles.Seeds.Where(static seed => seed.Text.Length is > 1500 and < 6000).Select(static seed => seed.Text).Where(static (_, i) => i % 8 == 0);
        bases.AddRange(few);
        bases.AddRange(TestFiles.ParsingCorpusOrNothing().Where(static text => text.Length < 2000));
        foreach (var small in bases.Where(static text => text.Length < 700).Take(12).ToList())
            bases.Add([.. "["u8, .. small, .. ",\n"u8, .. small, .. "]"u8]);
        return [.. bases];
    }

    /// <summary>Sometimes only a piece of a base, so that faults meet every context soon.</summary>
    private static byte[] Cut(Random random, byte[] text) => random.Next(12) == 0 ? text[..random.Next(text.Length + 1)] : text;

    private void Mutate(Random random, List<byte> text)
    {
        var at = random.Next(text.Count + 1);
        switch (random.Next(14))
        {
            case 0 when at < text.Count:
                text[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < text.Count:
                text[at] = (byte)random.Next(256);
                break;
            case 2:
                text.RemoveRange(at, Math.Min(random.Next(1, 9), text.Count - at));
                break;
            case 3:
                text.InsertRange(random.Next(text.Count + 1), Piece(random, text));
                break;
            case 4:
                text.InsertRange(at, Piece(random, [.. _bases[random.Next(_bases.Length)]]));
                break;
            case 5:
                text.RemoveRange(at, text.Count - at);
                break;
            case 6 or 7:
                text.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case >= 11:
                ReplaceString(random, text, at);
                break;
            default:
                MutateToken(random, text, at);
                break;
        }
    }

    private static List<byte> Piece(Random random, List<byte> text)
    {
        var from = random.Next(text.Count + 1);
        return text.GetRange(from, Math.Min(random.Next(1, 60), text.Count - from));
    }

    /// <summary>Deletes, doubles, replaces or swaps a token: these are the slips of people.</summary>
    private static void MutateToken(Random random, List<byte> text, int near)
    {
        var (start, length) = TokenAt(text, near);
        if (length == 0)
            return;
        var token = text.GetRange(start, length);
        switch (random.Next(4))
        {
            case 0:
                text.RemoveRange(start, length);
                break;
            case 1:
                text.InsertRange(start, token);
                break;
            case 2:
                text.RemoveRange(start, length);
                text.InsertRange(start, Tokens[random.Next(Tokens.Length)]);
                break;
            default:
                var (next, nextLength) = TokenAt(text, start + length);
                if (next < start + length)
                    break;
                var other = text.GetRange(next, nextLength);
                text.RemoveRange(next, nextLength);
                text.InsertRange(next, token);
                text.RemoveRange(start, length);
                text.InsertRange(start, other);
                break;
        }
    }

    /// <summary>Puts another text in the place of one: what stays JSON finds other faults than what does not.</summary>
    private static void ReplaceString(Random random, List<byte> text, int near)
    {
        while (near < text.Count && text[near] != '"')
            near++;
        var (start, length) = TokenAt(text, near);
        if (length < 2 || text[start] != '"')
            return;
        text.RemoveRange(start, length);
        byte[] other;
        do
            other = Tokens[random.Next(Tokens.Length)];
        while (other is not [(byte)'"', _, .., (byte)'"']);
        text.InsertRange(start, other);
    }

    private static (int Start, int Length) TokenAt(List<byte> text, int near)
    {
        var start = near;
        while (start < text.Count && text[start] is (byte)' ' or (byte)'\n')
            start++;
        if (start >= text.Count)
            return (text.Count, 0);
        var end = start + 1;
        if (text[start] == '"')
        {
            while (end < text.Count && text[end] is not ((byte)'"' or (byte)'\n'))
                end++;
            end = Math.Min(end + 1, text.Count);
        }
        else if (char.IsAsciiLetterOrDigit((char)text[start]))
        {
            while (end < text.Count && char.IsAsciiLetterOrDigit((char)text[end]))
                end++;
        }
        return (start, end - start);
    }

    private static byte[] Made(Random random)
    {
        var text = new List<byte>();
        switch (random.Next(3))
        {
            case 0:
                var bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                return bytes;
            case 1:
                var depth = random.Next(55, 75);
                var isObject = random.Next(2) == 0;
                for (var i = 0; i < depth; i++)
                    text.AddRange(isObject ? "{\"a\":"u8 : "["u8);
                text.AddRange("1"u8);
                for (var i = random.Next(40) == 0 ? 1 : 0; i < depth; i++)
                    text.Add(isObject ? (byte)'}' : (byte)']');
                return [.. text];
            default:
                for (var n = random.Next(1, 60); n > 0; n--)
                    text.AddRange(Tokens[random.Next(Tokens.Length)]);
                return [.. text];
        }
    }
}
