using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>What a law's record says that rules need: whose it is, when it was in force, which penalties it knows. Immutable.</summary>
internal sealed class LawInForce
{
    private LawInForce(string name, int type, byte[] state, int first, int last, Demand[] demands)
    {
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

    public Demand[] Demands { get; }

    public static LawInForce Of(LawView law)
    {
        TimeOf(law, out var first, out var last);
        return new LawInForce(NameOf(law), law.Type.Index, law.State.Text.Raw.ToArray(), first, last, Institution.DemandsOf(law.Requirements));
    }

    /// <summary>When the law can have been in force. A treaty is in force for each State from another day, and has no time of its own.</summary>
    public static void TimeOf(LawView law, out int first, out int last)
    {
        (first, last) = (int.MinValue, int.MaxValue);
        if (law.Type.Is(LawCodes.Treaty))
            return;
        foreach (var step in law.Steps)
        {
            if (!step.Date.IsPresent)
                continue;
            var bounds = step.Date.Bounds;
            if (step.Type.Is(StepCodes.InForce))
                (first, last) = (bounds.EarliestBegin, bounds.LatestEnd);
            else if (step.Type.Is(StepCodes.EntryIntoForce) && first == int.MinValue)
                first = bounds.EarliestBegin;
        }
    }

    private static string NameOf(LawView law)
    {
        foreach (var title in law.Titles)
            return title.Text.ToString();
        return law.Id.ToString();
    }
}
