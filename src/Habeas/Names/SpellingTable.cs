using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>The rows of <see cref="Spellings"/>, looked up by what is written.</summary>
internal static class SpellingTable
{
    /// <summary>The longest spelling, in letters.</summary>
    public const int Longest = 7;

    /// <summary>The number of a letter that stands in no spelling.</summary>
    private const byte Unknown = 255;

    private static readonly byte[] Numbers = Number();

    /// <summary>Under all letters that a spelling begins with; empty where they are none themselves.</summary>
    private static readonly Dictionary<ulong, Spelling[]> ByLetters = Load();

    private static readonly Dictionary<char, string> Romanised = LoadCyrillic();

    /// <summary>What a small Cyrillic letter is read as; null for one that is not known.</summary>
    public static string? Romanise(char letter) => Romanised.TryGetValue(letter, out var latin) ? latin : null;

    /// <summary>The Cyrillic letters by which a sound is told.</summary>
    public static string Sound(int sound) => Spellings.Rows[sound].Substring(0, Spellings.Rows[sound].IndexOf(' '));

    /// <summary>All ways to read the letters that begin at this place. Where a row tells them all, its own array is given.</summary>
    public static Spelling[] At(string word, string bare, int at)
    {
        Spelling[] found = [];
        ulong written = 0, plain = 0;
        var isBegun = true;
        for (var length = 1; isBegun && length <= Longest && at + length <= word.Length; length++)
        {
            written = With(written, word[at + length - 1], length);
            plain = With(plain, bare[at + length - 1], length);
            isBegun = Add(ref found, written, 0);
            if (at + length == word.Length)
                Add(ref found, With(plain, '$', length + 1), 0);
            if (written != plain || word[at + length - 1] != bare[at + length - 1])
                isBegun |= Add(ref found, plain, 0.01);
        }
        // A letter that stands twice is often written once.
        if (at + 1 < bare.Length && bare[at] == bare[at + 1])
            Append(ref found, Array.ConvertAll(Find(With(0, bare[at], 1)), static single => new Spelling(2, single.Sound, single.Cost + Spellings.Costs[1], single.IsForeign)));
        return found;
    }

    /// <summary>Adds the ways to read these letters; false where no spelling begins with them.</summary>
    private static bool Add(ref Spelling[] found, ulong written, double more)
    {
        if (!ByLetters.TryGetValue(written, out var spellings))
            return false;
        if (spellings.Length > 0)
            Append(ref found, more == 0 ? spellings : Dearer(spellings, more));
        return true;
    }

    private static Spelling[] Dearer(Spelling[] spellings, double more) =>
        Array.ConvertAll(spellings, one => new Spelling(one.Length, one.Sound, one.Cost + more, one.IsForeign));

    private static void Append(ref Spelling[] found, Spelling[] more)
    {
        if (more.Length > 0)
            found = found.Length == 0 ? more : [.. found, .. more];
    }

    private static Spelling[] Find(ulong written) => ByLetters.TryGetValue(written, out var found) ? found : [];

    /// <summary>One more letter behind others that are packed in a number, a byte for each: no spelling is longer than its eight bytes.</summary>
    private static ulong With(ulong letters, char letter, int length) => letters | ((ulong)(letter < Numbers.Length && Numbers[letter] is > 0 and var number ? number : Unknown) << (8 * (length - 1)));

    /// <summary>A byte for each letter that stands in a spelling.</summary>
    private static byte[] Number()
    {
        var numbers = new byte[0x2000];
        byte last = 0;
        foreach (var row in Spellings.Rows)
        {
            foreach (var letter in row)
            {
                if (numbers[letter] == 0)
                    numbers[letter] = ++last;
            }
        }
        return numbers;
    }

    private static Dictionary<ulong, Spelling[]> Load()
    {
        var lists = new Dictionary<ulong, List<Spelling>>();
        for (var sound = 0; sound < Spellings.Rows.Length; sound++)
        {
            var columns = Spellings.Rows[sound].Split('|');
            for (var column = 1; column < columns.Length; column++)
            {
                foreach (var written in columns[column].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    var letters = 0UL;
                    for (var i = 0; i < written.Length; i++)
                    {
                        if (i > 0 && !lists.ContainsKey(letters))
                            lists.Add(letters, []);
                        letters = With(letters, written[i], i + 1);
                    }
                    if (!lists.TryGetValue(letters, out var list))
                        lists.Add(letters, list = []);
                    list.Add(new Spelling(written.TrimEnd('$').Length, sound, Spellings.Costs[column - 1], column - 1 == Spellings.Foreign));
                }
            }
        }
        var table = new Dictionary<ulong, Spelling[]>(lists.Count);
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
