using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>What a law's record says that rules need: whose it is, when it was in force, which penalties it knows. Immutable.</summary>
internal sealed class LawInForce
{
    private LawInForce(string name, int type, byte[] state, int first, int last, bool isDoubted, Demand[] demands)
    {
        IsDoubted = isDoubted;
        Name = name;
        Type = type;
        State = state;
        First = first;
        Last = last;
        Demands = demands;
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>Index in code list <c>law</c>; -1 for another.</summary>
    public int Type { get; }

    /// <summary>The State as a code, UTF-8; empty for a treaty.</summary>
    public byte[] State { get; }

    /// <summary>The first day on which it can have been in force; <see cref="int.MinValue"/> where nobody says.</summary>
    public int First { get; }

    /// <summary>The last day on which it can have been in force; <see cref="int.MaxValue"/> where nobody says, or it still is.</summary>
    public int Last { get; }

    /// <summary>True when its own record doubts its time: hedged or inferred.</summary>
    public bool IsDoubted { get; }

    public Demand[] Demands { get; }

    /// <summary>Takes a law from the tape. A treaty is in force for each State from another day, and has no time of its own.</summary>
    public static LawInForce Of(LawView law)
    {
        var (first, last) = (int.MinValue, int.MaxValue);
        var isDoubted = false;
        foreach (var step in law.Steps)
        {
            if (!step.Date.IsPresent || law.Type.Is(LawCodes.Treaty))
                continue;
            if (step.Type.Is(StepCodes.InForce))
                (first, last) = (step.Date.Bounds.EarliestBegin, step.Date.Bounds.LatestEnd);
            else if (step.Type.Is(StepCodes.EntryIntoForce) && first == int.MinValue)
                first = step.Date.Bounds.EarliestBegin;
            else
                continue;
            isDoubted |= step.Hedge.IsPresent || step.Inferred.Count > 0;
        }
        return new LawInForce(NameOf(law), law.Type.Index, law.State.Text.ToBytes(), first, last, isDoubted, Institution.DemandsOf(law.Requirements));
    }

    /// <summary>This with what another record of the same law says besides.</summary>
    public LawInForce With(LawInForce other)
    {
        var isTimed = First != int.MinValue || Last != int.MaxValue;
        var timed = isTimed ? this : other;
        return new LawInForce(Name, Type, State, timed.First, timed.Last, timed.IsDoubted, Demands.Length > 0 ? Demands : other.Demands);
    }

    private static string NameOf(LawView law)
    {
        foreach (var title in law.Titles)
            return title.Text.ToString();
        return law.Id.ToString();
    }
}
