using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>One word of a name: small Latin letters, marks kept; a Cyrillic word is romanised.</summary>
internal sealed class Word(string text)
{
    private List<Spelling>[]? _spellings;

    public string Text { get; } = text;

    /// <summary>Without marks.</summary>
    public string Bare { get; } = Letters.Bare(text);

    public int Length => Text.Length;

    /// <summary>Whether the word stands for a name by its first letter alone.</summary>
    public bool IsInitial { get; set; }

    /// <summary>Whether all its letters, more than one, are capitals.</summary>
    public bool IsCapitals { get; set; }

    /// <summary>Whether it is a small "i", "y" or "e" between two surnames.</summary>
    public bool IsAnd { get; set; }

    /// <summary>Whether a hyphen ties it to the word before.</summary>
    public bool IsTied { get; set; }

    /// <summary>Particles of a surname (<c>van de</c>) that stand before it; empty for none.</summary>
    public string Particles { get; set; } = "";

    /// <summary>Whether it is written as only other languages transcribe names.</summary>
    public bool IsForeign => Bare.IndexOf('w') is >= 0 || Has("sch") || Has("tch") || Has("tsch") || Has("ou") || Has("dj") || Text.IndexOf('ï') is >= 0 || Has("oe") || Has("cz") || Has("sz");

    /// <summary>How the letters at each place can be read.</summary>
    public List<Spelling>[] Readings
    {
        get
        {
            if (_spellings is not null)
                return _spellings;
            _spellings = new List<Spelling>[Length];
            for (var i = 0; i < Length; i++)
                _spellings[i] = SpellingTable.At(Text, Bare, i);
            return _spellings;
        }
    }

    public bool EndsWith(string ending) => Bare.EndsWith(ending, StringComparison.Ordinal);

    public bool StartsWith(string beginning) => Bare.StartsWith(beginning, StringComparison.Ordinal);

    /// <summary>The same word with other letters.</summary>
    public Word With(string text) => new(text) { IsTied = IsTied, Particles = Particles };

    private bool Has(string letters) => Bare.IndexOf(letters, StringComparison.Ordinal) is >= 0;

    public override string ToString() => Text;
}
