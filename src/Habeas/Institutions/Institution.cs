using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>What a body's record says that rules need: what it demands, and when it sits. Immutable.</summary>
internal sealed class Institution
{
    private readonly Demand[] _demands;
    private readonly Demand[][] _byMatter;

    private Institution(string name, Demand[] demands, DateBounds[] sessions)
    {
        Name = name;
        _demands = demands;
        _byMatter = new Demand[CodeSet.Default[CodeTables.Requirement].Names.Count][];
        for (var about = 0; about < _byMatter.Length; about++)
            _byMatter[about] = Array.FindAll(demands, demand => demand.About == about);
        Sessions = sessions;
    }

    /// <summary>What messages call it: its preferred name.</summary>
    public string Name { get; }

    public IReadOnlyList<Demand> Demands => _demands;

    /// <summary>What it demands in one matter, a constant of <see cref="RequirementCodes"/>.</summary>
    public Demand[] On(int about) => _byMatter[about];

    /// <summary>When it sits, as far as is known, in no order.</summary>
    public DateBounds[] Sessions { get; }

    public bool IsEmpty => _demands.Length == 0 && Sessions.Length == 0;

    /// <summary>Takes a body from the tape.</summary>
    public static Institution Of(BodyView body) => new(NameOf(body), DemandsOf(body.Requirements), SessionsOf(body.Sessions));

    /// <summary>Whether it demands anything of this sort, whenever.</summary>
    public bool States(int about) => _byMatter[about].Length > 0;

    /// <summary>
    /// This with what another record of the same body says besides: of what both state, a sort of requirement at a time and numberings one by one, this one's holds;
    /// sessions of both hold.
    /// </summary>
    public Institution With(Institution other)
    {
        var demands = new List<Demand>(_demands);
        foreach (var demand in other._demands)
        {
            if (!StatesLike(demand))
                demands.Add(demand);
        }
        return new Institution(Name, [.. demands], [.. Sessions, .. other.Sessions]);
    }

    public static Demand[] DemandsOf(ListView<RequirementView> requirements)
    {
        var demands = new List<Demand>();
        foreach (var requirement in requirements)
        {
            if (Demand.Of(requirement) is { } demand)
                demands.Add(demand);
        }
        return [.. demands];
    }

    private bool StatesLike(Demand demand)
    {
        foreach (var own in _demands)
        {
            if (own.About == demand.About && own.Scheme == demand.Scheme)
                return true;
        }
        // That all groups are listed is said of a list.
        return demand.About == RequirementCodes.GroupsListed && States(RequirementCodes.Group);
    }

    private static string NameOf(BodyView body)
    {
        foreach (var name in body.Names)
            return name.Text.ToString();
        return body.Id.ToString();
    }

    private static DateBounds[] SessionsOf(ListView<SessionView> sessions)
    {
        var dates = new List<DateBounds>();
        foreach (var session in sessions)
        {
            if (session.Date.IsPresent)
                dates.Add(session.Date.Bounds);
        }
        return [.. dates];
    }
}
