using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>How the surnames, or the given names, of two people fit.</summary>
internal sealed class PartMatch
{
    /// <summary>What differs, in all words of the part together.</summary>
    public double Cost { get; set; }

    /// <summary>What the match is worth less for other reasons than letters.</summary>
    public double Penalty { get; set; }

    public Fit Fit { get; set; } = Fit.Same;

    /// <summary>Whether one is the surname of a man, the other the same of a woman.</summary>
    public bool SexesDiffer { get; set; }

    /// <summary>Whether it rests on initials.</summary>
    public bool IsByInitial { get; set; }

    /// <summary>-1 where the first side has words that the second lacks, 1 the other way round, else 0.</summary>
    public int Longer { get; set; }

    /// <summary>Whether one side has no such part.</summary>
    public bool IsOneSided { get; set; }

    public List<string> Reasons => field ??= [];

    /// <summary>Takes in the match of one pair of words.</summary>
    public void Add(Word first, Word second, WordMatch match, bool isCrossScript)
    {
        Cost += match.Cost;
        var fit = match.Cost <= Budget.Of(first, second) ? Fit.Same : match.Cost <= Budget.Doubtful(first, second) ? Fit.Doubtful : Fit.Other;
        if (fit < Fit)
            Fit = fit;
        if (match == WordMatch.None || match == WordMatch.Exact)
            return;
        foreach (var reason in Reasoning.Of(first, second, match, isCrossScript))
            Because(reason);
    }

    public void Because(string reason)
    {
        if (!Reasons.Contains(reason))
            Reasons.Add(reason);
    }
}
