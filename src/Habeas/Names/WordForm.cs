using System;

namespace Habeas.Matching;

/// <summary>The letters of a word, with what is worked out of them: only when asked for, and once.</summary>
/// <param name="text">The letters.</param>
/// <param name="known">All forms it is compared with over and over; null for a word that is read for one comparison.</param>
/// <param name="number">Its number among those.</param>
internal sealed class WordForm(string text, WordForms? known, int number)
{
    private Spelling[][]? _spellings;
    private ulong[] _sounds = [];
    private Letter[]? _letters;
    private bool? _isForeign;

    public string Text { get; } = text;

    public string Bare { get; } = Letters.Bare(text);

    public WordForms? Known { get; } = known;

    public int Number { get; } = number;

    public bool IsForeign => _isForeign ??= Bare.IndexOf('w') is >= 0 || Has("sch") || Has("tch") || Has("tsch") || Has("ou") || Has("dj") || Text.IndexOf('ï') is >= 0 || Has("oe") || Has("cz") || Has("sz");

    public Spelling[][] Readings
    {
        get
        {
            if (_spellings is null)
                Read();
            return _spellings!;
        }
    }

    /// <summary>Which sounds the letters at each place can be, a bit for each: most places of two words have none in common.</summary>
    public ulong[] Sounds
    {
        get
        {
            if (_spellings is null)
                Read();
            return _sounds;
        }
    }

    /// <summary>What each letter is to an alignment, whatever it is laid beside.</summary>
    public Letter[] LettersByPlace => _letters ??= Letter.Of(Bare);

    private void Read()
    {
        var spellings = new Spelling[Text.Length][];
        _sounds = new ulong[Text.Length];
        for (var i = 0; i < spellings.Length; i++)
        {
            spellings[i] = SpellingTable.At(Text, Bare, i);
            foreach (var spelling in spellings[i])
                _sounds[i] |= 1UL << spelling.Sound;
        }
        _spellings = spellings;
    }

    /// <summary>What <see cref="Matching.PlainSounds"/> makes of it; null as long as nobody asked.</summary>
    public string? PlainSounds { get; set; }

    private bool Has(string letters) => Bare.IndexOf(letters, StringComparison.Ordinal) is >= 0;
}
