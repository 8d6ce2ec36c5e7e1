using System;

namespace Habeas.Json;

/// <summary>
/// Recognises the ids, references and citations that nearly all are, without looking at each byte: <c>kind:slug</c>, <c>kind:slug#item</c>, <c>source:slug#par10</c>.
/// What it does not recognise goes to <see cref="IdGrammar"/>, which has the last word.
/// </summary>
internal static class IdScan
{
    /// <summary>The kind's index and the length of the id that begins at <paramref name="start"/>, -1 for none or one with a namespace. Ends where the slug ends.</summary>
    public static int Kind(ReadOnlySpan<byte> text, int start, out int length)
    {
        var word = Scan.Word(text, start);
        var kind = -1;
        length = 0;
        switch ((byte)word)
        {
            case (byte)'p' when (word & Scan.LowBytes(7)) == 0x3A6E6F73726570:
                (kind, length) = (KindCodes.Person, 7);
                break;
            case (byte)'s' when (word & Scan.LowBytes(7)) == 0x3A656372756F73:
                (kind, length) = (KindCodes.Source, 7);
                break;
            case (byte)'c' when (word & Scan.LowBytes(5)) == 0x3A65736163:
                (kind, length) = (KindCodes.Case, 5);
                break;
            case (byte)'b' when (word & Scan.LowBytes(5)) == 0x3A79646F62:
                (kind, length) = (KindCodes.Body, 5);
                break;
            case (byte)'d' when word == 0x746172616C636564 && (Scan.Word(text, start + 8) & Scan.LowBytes(4)) == 0x3A6E6F69:
                (kind, length) = (KindCodes.Declaration, 12);
                break;
        }
        if (kind < 0)
            return -1;
        var end = Scan.SlugEnd(text, start + length);
        if (end == start + length || text[end] == '/')
            return -1;
        length = end - start;
        return kind;
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#par</c> and up to four digits.</summary>
    public static bool IsParagraph(ReadOnlySpan<byte> text, int start, int end)
    {
        const uint Par = 0x72617023;
        if (end - start is < 5 or > 8 || (uint)Scan.Word(text, start) != Par || text[start + 4] == '0')
            return false;
        for (var i = start + 4; i < end; i++)
        {
            if ((uint)(text[i] - '0') > 9)
                return false;
        }
        return true;
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#</c> and a slug.</summary>
    public static bool IsItem(ReadOnlySpan<byte> text, int start, int end) => text[start] == '#' && end > start + 1 && Scan.SlugEnd(text, start + 1) == end;
}
