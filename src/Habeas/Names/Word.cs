using System;

namespace Habeas.Matching;

/// <summary>One word of a name: small Latin letters, marks kept; a Cyrillic word is romanised.</summary>
internal sealed class Word(WordForm form)
{
    public Word(string text)
        : this(new WordForm(text, null, 0))
    {
    }

    /// <summary>Its letters, which many words may have in common.</summary>
    public WordForm Form { get; } = form;

    public string Text => Form.Text;

    /// <summary>Without marks.</summary>
    public string Bare => Form.Bare;

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
    public bool IsForeign => Form.IsForeign;

    /// <summary>How the letters at each place can be read.</summary>
    public Spelling[][] Readings => Form.Readings;

    public bool EndsWith(string ending) => Bare.EndsWith(ending, StringComparison.Ordinal);

    public bool StartsWith(string beginning) => Bare.StartsWith(beginning, StringComparison.Ordinal);

    /// <summary>The same word with other letters.</summary>
    public Word With(string text) => new(Form.Known is { } known ? known.Of(text) : new WordForm(text, null, 0)) { IsTied = IsTied, Particles = Particles };

    public override string ToString() => Text;
}
