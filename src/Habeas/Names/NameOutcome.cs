using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>What a comparison of names comes to.</summary>
internal sealed class NameOutcome(NameVerdict verdict, double penalty)
{
    /// <summary>What most comparisons come to. Nothing is added to one of two different people.</summary>
    public static readonly NameOutcome OtherSurname = Different("surnames differ");

    public NameVerdict Verdict { get; private set; } = verdict;

    /// <summary>0 for the same letters; more, the more speaks against.</summary>
    public double Penalty { get; private set; } = penalty;

    public List<string> Reasons { get; } = [];

    /// <summary>Whether surname and a full given name stand on both sides.</summary>
    public bool IsByFullName { get; set; }

    /// <summary>Whether patronymic, title or generation show two people, whatever else is alike.</summary>
    public bool IsTwoPeople { get; private set; }

    /// <summary>Whether both names have a patronymic.</summary>
    public bool IsByPatronymic { get; set; }

    public static NameOutcome TwoPeople(string reason)
    {
        var outcome = Different(reason);
        outcome.IsTwoPeople = true;
        return outcome;
    }

    public static NameOutcome Different(string reason)
    {
        var outcome = new NameOutcome(NameVerdict.Different, 1);
        outcome.Because(reason);
        return outcome;
    }

    public bool IsBetterThan(NameOutcome other) => Verdict != other.Verdict ? Verdict > other.Verdict : IsTwoPeople != other.IsTwoPeople ? IsTwoPeople : Penalty < other.Penalty - 1e-9;

    public void Add(double penalty) => Penalty += penalty;

    public void Because(string reason)
    {
        if (!Reasons.Contains(reason))
            Reasons.Add(reason);
    }

    public void Because(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons)
            Because(reason);
    }

    /// <summary>Makes it a possibility and no more.</summary>
    public void Lower(string? reason)
    {
        Verdict = NameVerdict.Possible;
        if (reason is not null)
            Because(reason);
    }
}
