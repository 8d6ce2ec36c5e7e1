using System;
using System.Text;

namespace Habeas.Rules;

/// <summary>Names of several people: of a family, of siblings, of a couple.</summary>
internal static class ManyNames
{
    /// <summary>Words of which one makes a name that of several, in the languages that names here are written in.</summary>
    private static readonly byte[][] Kin = Words("family families brothers sisters siblings relatives spouses семья братья сёстры сестры супруги родственники отбасы ағайынды сім'я сім’я");

    /// <summary>What stands between the names of two people, and in no name of one: not "und" (von und zu), "y", "бен".</summary>
    private static readonly byte[][] Joining = Words("and & и і та мен және");

    /// <summary>How Slavic surnames end in the plural, in English and in Russian. In Latvian some end so in the singular, but then a given name stands before.</summary>
    private static readonly byte[][] Plurals = Words("ovs evs skys skis enkos овы евы ёвы ские цкие");

    /// <summary>Whether a name as it is written is that of several people.</summary>
    public static bool IsOfMany(ReadOnlySpan<byte> name)
    {
        var hasArticle = name.Length > 4 && (name[0] | 0x20) == 't' && name.Slice(1, 3).SequenceEqual("he "u8);
        var rest = hasArticle ? name.Slice(4) : name;
        if (rest.IndexOf((byte)' ') < 0)
            return rest.Length > 4 && (hasArticle ? rest[rest.Length - 1] == 's' || EndsInPlural(rest) : EndsInPlural(rest));
        if (rest.StartsWith("relatives of "u8) || rest.StartsWith("family of "u8) || rest.StartsWith("Relatives of "u8) || rest.StartsWith("Family of "u8))
            return true;
        var isFirst = true;
        for (var start = 0; start < rest.Length;)
        {
            var length = rest.Slice(start).IndexOf((byte)' ');
            var word = length < 0 ? rest.Slice(start) : rest.Slice(start, length);
            var isLast = length < 0;
            // A word for kin stands first or last, one that joins between two others.
            if (word.Length > 0 && (isLast ? Is(Kin, word) : !isFirst ? Is(Joining, word) : (hasArticle || word[0] >= 0x80) && Is(Kin, word)))
                return true;
            start += word.Length + 1;
            isFirst = false;
        }
        return false;
    }

    private static bool EndsInPlural(ReadOnlySpan<byte> word)
    {
        foreach (var ending in Plurals)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is one of the words; in Cyrillic with a capital letter, too, where in Latin it would be a surname.</summary>
    private static bool Is(byte[][] words, ReadOnlySpan<byte> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one) || (word.Length == one.Length && word.Length > 8 && word[0] >= 0x80 && word.Slice(4).SequenceEqual(one.AsSpan(4)) && IsCapitalOf(word, one)))
                return true;
        }
        return false;
    }

    private static bool IsCapitalOf(ReadOnlySpan<byte> word, byte[] one) =>
        string.Equals(Encoding.UTF8.GetString(word.Slice(0, 4)), Encoding.UTF8.GetString(one, 0, 4), StringComparison.OrdinalIgnoreCase);

    private static byte[][] Words(string words) => Array.ConvertAll(words.Split(' '), Encoding.UTF8.GetBytes);
}
