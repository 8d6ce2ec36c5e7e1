using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>The words of very many names, and how they compare: few words stand in many names. Of one search; for one thread.</summary>
internal sealed class WordForms
{
    /// <summary>So many comparisons are remembered, and so many words; beyond that it begins anew.</summary>
    private const int Most = 20_000;

    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(int First, int Second, Looked How), WordMatch> _matches = [];
    private readonly Dictionary<(int First, int Second, Looked How), SurnameMatch> _surnames = [];
    private int _count;

    public WordForm Of(string text)
    {
        if (_forms.TryGetValue(text, out var form))
            return form;
        if (_forms.Count > Most)
            _forms.Clear();
        // Numbers are given once, also when it begins anew: words that were handed out go on being compared.
        return _forms[text] = new WordForm(text, this, _count++);
    }

    public bool TryGet(WordForm first, WordForm second, Looked how, out WordMatch? match) => _matches.TryGetValue((first.Number, second.Number, how), out match);

    public bool TryGet(WordForm first, WordForm second, Looked how, out SurnameMatch? match) => _surnames.TryGetValue((first.Number, second.Number, how), out match);

    public WordMatch Remember(WordForm first, WordForm second, Looked how, WordMatch match) => Put(_matches, (first.Number, second.Number, how), match);

    public SurnameMatch Remember(WordForm first, WordForm second, Looked how, SurnameMatch match) => Put(_surnames, (first.Number, second.Number, how), match);

    private static T Put<T>(Dictionary<(int, int, Looked), T> known, (int, int, Looked) key, T match)
    {
        if (known.Count > Most)
            known.Clear();
        return known[key] = match;
    }
}
