using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>The rows of <see cref="Spellings"/>, looked up by what is written.</summary>
internal static class SpellingTable
{
    /// <summary>The longest spelling, in letters.</summary>
    public const int Longest = 7;

    private static readonly Dictionary<string, Spelling[]> ByLetters = Load();

    private static readonly Dictionary<char, string> Romanised = LoadCyrillic();

    /// <summary>What a small Cyrillic letter is read as; null for one that is not known.</summary>
    public static string? Romanise(char letter) => Romanised.TryGetValue(letter, out var latin) ? latin : null;

    /// <summary>The Cyrillic letters by which a sound is told.</summary>
    public static string Sound(int sound) => Spellings.Rows[sound].Substring(0, Spellings.Rows[sound].IndexOf(' '));

    /// <summary>All ways to read the letters that begin at this place.</summary>
    public static List<Spelling> At(string word, string bare, int at)
    {
        var found = new List<Spelling>();
        for (var length = 1; length <= Longest && at + length <= word.Length; length++)
        {
            var written = word.Substring(at, length);
            Add(found, written, 0);
            if (at + length == word.Length)
                Add(found, bare.Remove(0, at) + "$", 0);
            if (string.CompareOrdinal(word, at, bare, at, length) != 0)
                Add(found, bare.Substring(at, length), 0.01);
        }
        // A letter that stands twice is often written once.
        if (at + 1 < bare.Length && bare[at] == bare[at + 1])
        {
            foreach (var single in Find(bare.Substring(at, 1)))
                found.Add(new Spelling(2, single.Sound, single.Cost + Spellings.Costs[1], single.IsForeign));
        }
        return found;
    }

    private static void Add(List<Spelling> found, string written, double more)
    {
        foreach (var spelling in Find(written))
            found.Add(new Spelling(spelling.Length, spelling.Sound, spelling.Cost + more, spelling.IsForeign));
    }

    private static Spelling[] Find(string written) => ByLetters.TryGetValue(written, out var found) ? found : [];

    private static Dictionary<string, Spelling[]> Load()
    {
        var lists = new Dictionary<string, List<Spelling>>(StringComparer.Ordinal);
        for (var sound = 0; sound < Spellings.Rows.Length; sound++)
        {
            var columns = Spellings.Rows[sound].Split('|');
            for (var column = 1; column < columns.Length; column++)
            {
                foreach (var written in columns[column].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!lists.TryGetValue(written, out var list))
                        lists.Add(written, list = []);
                    list.Add(new Spelling(written.TrimEnd('$').Length, sound, Spellings.Costs[column - 1], column - 1 == Spellings.Foreign));
                }
            }
        }
        var table = new Dictionary<string, Spelling[]>(lists.Count, StringComparer.Ordinal);
        foreach (var pair in lists)
            table.Add(pair.Key, [.. pair.Value]);
        return table;
    }

    private static Dictionary<char, string> LoadCyrillic()
    {
        var romanised = new Dictionary<char, string>();
        var words = Spellings.Cyrillic.Split(' ');
        for (var i = 0; i < words.Length; i += 2)
            romanised.Add(words[i][0], words[i + 1] == "-" ? "" : words[i + 1]);
        return romanised;
    }
}
