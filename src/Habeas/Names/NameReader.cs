using System.Text;

namespace Habeas.Matching;

/// <summary>Takes a written name apart into words.</summary>
internal static class NameReader
{
    private const string Hidden = "\"«»“”„()[]*‘";
    private const string Apostrophes = "'’`´ʼʹʺʻ‘";
    private const string Hyphens = "-‐‑–";

    public static WrittenName Read(string text)
    {
        var name = new WrittenName();
        var word = new StringBuilder();
        var isTied = false;
        text = Composition.Compose(text);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (Letters.IsLetter(letter) || Apostrophes.IndexOf(letter) is >= 0)
            {
                word.Append(letter);
                continue;
            }
            if (Letters.IsMark(letter) || Hidden.IndexOf(letter) is >= 0)
                continue;
            var isHyphen = Hyphens.IndexOf(letter) is >= 0;
            if (word.Length > 0)
            {
                Add(name, word.ToString(), letter == '.', isTied, isHyphen);
                word.Clear();
                isTied = isHyphen;
            }
            if (letter is ',' or ';' && name.CommaAt < 0 && name.Words.Count > 0)
                name.CommaAt = name.Words.Count;
        }
        name.Settle();
        return name;
    }

    private static void Add(WrittenName name, string written, bool hasStop, bool isTied, bool isHyphen)
    {
        var small = new StringBuilder(written.Length);
        int letters = 0, capitals = 0;
        var isCyrillic = false;
        foreach (var letter in written)
        {
            if (!Letters.IsLetter(letter))
                continue;
            var one = Letters.Small(letter);
            letters++;
            capitals += one != letter ? 1 : 0;
            isCyrillic |= Letters.IsCyrillic(letter);
            small.Append(one);
        }
        if (letters == 0)
            return;
        name.HasCyrillic |= isCyrillic;
        name.HasLatin |= !isCyrillic;
        var text = small.ToString();
        var latin = Latin(text, isCyrillic);
        if (Absorb(name, isHyphen ? "" : text, Letters.Bare(latin), hasStop, isTied))
            return;
        name.Words.Add(new Word(latin)
        {
            IsAnd = capitals == 0 && !hasStop && latin is "i" or "y" or "e" or "und" or "och",
            IsInitial = letters == 1 || (hasStop && letters <= 3 && latin.Length <= 4),
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
            if (text.Length > 1 && (Titles.Is(text) || Titles.Is(bare)))
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

    private static string Latin(string text, bool isCyrillic)
    {
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
