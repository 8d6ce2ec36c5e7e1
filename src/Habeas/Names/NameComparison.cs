using System;
using System.Collections.Generic;

namespace Habeas;

/// <summary>What comes out when two names are compared: see <see cref="NameMatcher.Compare"/>. Immutable.</summary>
public sealed class NameComparison
{
    internal NameComparison(Matching.NameOutcome outcome)
    {
        Verdict = outcome.Verdict;
        IsByFullName = outcome.IsByFullName && Verdict != NameVerdict.Different;
        Reasons = outcome.Reasons.AsReadOnly();
        var worth = Math.Max(0, 1 - outcome.Penalty);
        Score = Math.Round(Verdict switch
        {
            NameVerdict.Same => 0.5 + 0.5 * worth,
            NameVerdict.Possible => 0.25 + 0.2 * worth,
            _ => 0,
        }, 3);
    }

    /// <summary>Whether the names can be those of one person.</summary>
    public NameVerdict Verdict { get; }

    /// <summary>From 0, different, to 1, the same letters. At least 0.5 for <see cref="NameVerdict.Same"/>, from 0.25 to 0.45 for <see cref="NameVerdict.Possible"/>, 0 for <see cref="NameVerdict.Different"/>. It orders matches; it is no probability.</summary>
    public double Score { get; }

    /// <summary>Whether both names have a surname and a given name that is more than an initial. Where not, <see cref="NameVerdict.Same"/> only says that nothing speaks against it.</summary>
    public bool IsByFullName { get; }

    /// <summary>In what the names differ although they match, or why they do not: <c>q/k</c>, <c>-ayev/-aev</c>, <c>patronymic on one side only</c>. Empty where they are written alike. The names themselves are not repeated, but for the letters that differ.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The <see cref="Reasons"/> in one line; <c>written alike</c> where there are none.</summary>
    public string Explanation => Reasons.Count == 0 ? "written alike" : string.Join("; ", Reasons);

    /// <summary>Verdict and explanation.</summary>
    public override string ToString() => Verdict + ": " + Explanation;
}
