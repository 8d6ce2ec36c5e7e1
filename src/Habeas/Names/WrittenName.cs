using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>A name taken apart into words, before it is known which is the surname.</summary>
/// <param name="forms">Where words that stand in many names are kept; null for a few comparisons.</param>
internal sealed class WrittenName(WordForms? forms)
{
    private List<NameReading>? _readings;

    public List<Word> Words { get; } = [];

    /// <summary>How many words stand before a comma; -1 where there is none.</summary>
    public int CommaAt { get; set; } = -1;

    public bool HasTitle { get; set; }

    /// <summary>Whether <c>the</c> stands before it, as before the name of a family.</summary>
    public bool HasArticle { get; set; }

    public bool HasCyrillic { get; set; }

    public bool HasLatin { get; set; }

    /// <summary>What titles tell.</summary>
    public Sex Sex { get; set; }

    /// <summary>1 for <c>junior</c>, -1 for <c>senior</c>, else 0.</summary>
    public int Generation { get; set; }

    /// <summary>The last title taken off.</summary>
    public string Dropped { get; set; } = "";

    public bool IsForeign => Words.Exists(static word => word.IsForeign);

    /// <summary>The ways to tell surname and given names, the likeliest first; none for a name without words.</summary>
    public IReadOnlyList<NameReading> Readings => _readings ??= NameReadings.Of(this);

    public WordForm FormOf(string text) => forms is null ? new WordForm(text, null, 0) : forms.Of(text);

    /// <summary>Puts particles with the word they stand before, and takes a lone title for a name.</summary>
    public void Settle()
    {
        if (Words.Count == 0 && Dropped.Length > 0)
            Words.Add(new Word(FormOf(Dropped)));
        for (var i = Words.Count - 2; i >= 0; i--)
        {
            var word = Words[i];
            var next = Words[i + 1];
            if (word.IsAnd && i > 0)
            {
                next.IsTied = true;
                Words.RemoveAt(i);
                continue;
            }
            if (!Particles.Is(word.Bare) || next.IsInitial || CommaAt == i + 1)
                continue;
            // At the beginning it may be a given name: "Ben Bradshaw".
            if (i == 0 && Words.Count == 2 && Particles.MayBeGiven(word.Bare) && !word.IsTied)
                continue;
            next.Particles = word.Bare + (next.Particles.Length == 0 ? "" : " " + next.Particles);
            next.IsTied &= word.IsTied;
            Words.RemoveAt(i);
            if (CommaAt > i)
                CommaAt--;
        }
        if (Words.Count > 0)
            Words[0].IsTied = false;
        if (CommaAt >= Words.Count)
            CommaAt = -1;
    }
}
