using System;
using System.Text;

namespace Habeas.Matching;

/// <summary>Takes a written name apart into words.</summary>
internal static class NameReader
{
    private const string Hidden = "\"«»“”„()[]*";
    private const string Apostrophes = "'’`´ʼʹʺʻ‘";
    private const string Hyphens = "-‐‑–";

    /// <summary>Latin letters that stand for others.</summary>
    private static readonly char[] Ligatures = ['æ', 'œ', 'þ', 'ð'];

    /// <summary>The longest word for which there is room without asking for memory.</summary>
    private const int UsualLength = 128;

    /// <param name="text">The name.</param>
    /// <param name="forms">Where words that stand in many names are kept; null for a few comparisons.</param>
    public static WrittenName Read(string text, WordForms? forms = null)
    {
        var name = new WrittenName(forms);
        text = Composition.Compose(text);
        var word = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        var small = text.Length <= UsualLength ? stackalloc char[UsualLength] : new char[text.Length];
        var length = 0;
        var isTied = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (Letters.IsLetter(letter) || Apostrophes.IndexOf(letter) is >= 0)
            {
                word[length++] = letter;
                continue;
            }
            if (Letters.IsMark(letter) || Hidden.IndexOf(letter) is >= 0)
                continue;
            var isHyphen = Hyphens.IndexOf(letter) is >= 0;
            if (length > 0)
            {
                Add(name, word.Slice(0, length), small, letter == '.', isTied, isHyphen);
                length = 0;
                isTied = isHyphen;
            }
            if (letter is ',' or ';' && name.CommaAt < 0 && name.Words.Count > 0)
                name.CommaAt = name.Words.Count;
        }
        name.Settle();
        return name;
    }

    private static void Add(WrittenName name, ReadOnlySpan<char> written, Span<char> small, bool hasStop, bool isTied, bool isHyphen)
    {
        int letters = 0, capitals = 0;
        var isCyrillic = false;
        foreach (var letter in written)
        {
            if (!Letters.IsLetter(letter))
                continue;
            var one = Letters.Small(letter);
            small[letters++] = one;
            capitals += one != letter ? 1 : 0;
            isCyrillic |= Letters.IsCyrillic(letter);
        }
        if (letters == 0)
            return;
        name.HasCyrillic |= isCyrillic;
        name.HasLatin |= !isCyrillic;
        var text = small.Slice(0, letters).ToString();
        var form = name.FormOf(Latin(text, isCyrillic));
        if (Absorb(name, isHyphen ? "" : text, form.Bare, hasStop, isTied))
            return;
        name.Words.Add(new Word(form)
        {
            IsAnd = capitals == 0 && !hasStop && form.Text is "i" or "y" or "e" or "und" or "och",
            IsInitial = letters == 1 || (hasStop && letters <= 3 && form.Text.Length <= 4),
            IsCapitals = letters > 1 && capitals == letters,
            IsTied = isTied && name.Words.Count > 0,
        });
    }

    /// <summary>Takes words that are no part of the name; false for a word that is.</summary>
    private static bool Absorb(WrittenName name, string text, string bare, bool hasStop, bool isTied)
    {
        if (name.Words.Count == 0 && !isTied)
        {
            if (text is "the")
                return name.HasArticle = true;
            // A single letter with a stop is an initial, not a title.
            if (text.Length > 1 && (Titles.Is(text) || (bare != text && Titles.Is(bare))))
            {
                name.HasTitle = true;
                if (name.Sex == Sex.Unknown)
                    name.Sex = Titles.SexOf(text) is not Sex.Unknown and var sex ? sex : Titles.SexOf(bare);
                name.Dropped = text;
                return true;
            }
            return false;
        }
        if (name.Words.Count >= 2 && !isTied && Titles.Generation(text) is not 0 and var generation)
        {
            name.Generation = generation;
            return true;
        }
        return name.Words.Count >= 2 && !isTied && Titles.IsBehind(text) && !hasStop;
    }

    /// <summary>The text in Latin letters alone; mostly the text itself.</summary>
    private static string Latin(string text, bool isCyrillic)
    {
        if (!isCyrillic && text.IndexOfAny(Ligatures) < 0)
            return text;
        var latin = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case 'æ':
                    latin.Append("ae");
                    break;
                case 'œ':
                    latin.Append("oe");
                    break;
                case 'þ':
                    latin.Append("th");
                    break;
                case 'ð':
                    latin.Append('d');
                    break;
                case var letter when isCyrillic && Letters.IsCyrillic(letter):
                    latin.Append(SpellingTable.Romanise(letter) ?? "");
                    break;
                default:
                    latin.Append(text[i]);
                    break;
            }
        }
        return latin.ToString();
    }
}
