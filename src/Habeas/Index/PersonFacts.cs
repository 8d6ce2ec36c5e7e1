using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What tells people apart. Whoever is told by initials or an invented name can be anybody.</summary>
internal sealed class PersonFacts : ObjectFacts
{
    /// <summary>Nobody has more; what comes behind is not matched, so that two records cannot ask for millions of comparisons.</summary>
    private const int MostNames = 40;

    public override IReadOnlyList<int> Shapes => [Tables.Person];

    public override IReadOnlyList<string> SettledBy => ["identified"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var person = new PersonView(tape, at);
        if (person.Withheld.Names("names"u8))
            return;
        var sheet = to.Sheet.People;
        var start = sheet.Names.Length;
        var count = 0;
        foreach (var name in person.Names)
        {
            // Whose name is withheld must not be found by it.
            if (name.Withheld.IsPresent)
            {
                sheet.Names.CutAt(start);
                return;
            }
            if (count++ < MostNames && !name.Use.Is(NameUseCodes.Pseudonym, NameUseCodes.Abbreviation) && name.Text.IsPresent)
                to.Line.Add(name, sheet.Names);
        }
        var life = person.Facts.IsPresent ? AddLife(person, sheet) : -1;
        sheet.Persons.Add(new PersonFact(person.Id.Hash, person.Id.Range.Start, start, sheet.Names.Length - start, life));
    }

    /// <summary>Adds what is known of a life; where that is, -1 where nothing is.</summary>
    private static int AddLife(PersonView person, PersonSheet sheet)
    {
        var life = LifeOf(person);
        if (!life.IsKnown)
            return -1;
        sheet.Lives.Add(life);
        return sheet.Lives.Count - 1;
    }

    private static PersonLife LifeOf(PersonView person)
    {
        var (earliestBirth, latestBirth) = DaysOf(person, FactCodes.Birth);
        var (earliestDeath, latestDeath) = DaysOf(person, FactCodes.Death);
        return new PersonLife(earliestBirth, latestBirth, earliestDeath, latestDeath, SexOf(person));
    }

    /// <summary>The days between which a birth or death certainly lies; of several statements the first and the last day of all.</summary>
    private static (int Earliest, int Latest) DaysOf(PersonView person, int type)
    {
        var (earliest, latest) = (int.MaxValue, int.MinValue);
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(type))
                continue;
            if (IsDoubtful(fact) || !fact.Date.IsPresent || (fact.Date.Bounds.Traits & (DateTraits.Approximate | DateTraits.Uncertain)) != 0)
                return (int.MinValue, int.MaxValue);
            earliest = Math.Min(earliest, fact.Date.Bounds.EarliestBegin);
            latest = Math.Max(latest, fact.Date.Bounds.LatestEnd);
        }
        return earliest > latest ? (int.MinValue, int.MaxValue) : (earliest, latest);
    }

    private static LifeSex SexOf(PersonView person)
    {
        var sex = LifeSex.Unknown;
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Sex))
                continue;
            var told = fact.Code.Is("female"u8) ? LifeSex.Female : fact.Code.Is("male"u8) ? LifeSex.Male : LifeSex.Other;
            if (IsDoubtful(fact) || (sex != LifeSex.Unknown && sex != told))
                return LifeSex.Unknown;
            sex = told;
        }
        return sex;
    }

    private static bool IsDoubtful(FactView fact) =>
        !fact.Hedge.IsAbsent || !fact.Contested.IsAbsent || !fact.Variants.IsAbsent || !fact.Contradicts.IsAbsent || fact.Standing.Is(StandingCodes.Alleged);
}
