using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Who was certainly a minor when told of: by an age, or by a birth that lies less than eighteen years before everything that the record tells.</summary>
internal sealed class MinorFacts : ObjectFacts
{
    private const int OfAge = 18;

    public override IReadOnlyList<int> Shapes => [Tables.Person];

    public override IReadOnlyList<string> Needs => ["facts"];

    /// <summary>Notes a person who is named, is no adult by anything in the record, and may be had by more than a few.</summary>
    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var person = new PersonView(tape, at);
        if (to.Access >= AccessCodes.Restricted || !person.Identified.IsAbsent)
            return;
        var (isMinor, isAge, ofAge) = (false, false, int.MinValue);
        foreach (var fact in person.Facts)
        {
            // Whoever died young is named by those who mourn.
            if (fact.Type.Is(FactCodes.Death))
                return;
            if (!TryGetOfAge(fact, out var from, out var isToldAge))
                continue;
            isMinor = true;
            isAge |= isToldAge;
            ofAge = Math.Max(ofAge, from);
        }
        if (!isMinor || LastDayTold(person) >= ofAge || NameOf(person) is not { } name)
            return;
        var place = new Spot(name.Range);
        if (isAge)
        {
            to.Facts.Minors.Add(new MinorFact(person.Id.Hash, 0, ofAge, place));
            return;
        }
        foreach (var source in person.Sources)
        {
            if (source.IsPresent)
                to.Facts.Minors.Add(new MinorFact(person.Id.Hash, source.Hash, ofAge, place));
        }
    }

    /// <summary>The first day on which somebody can have been of age who is said to have been so old, or born then; false where that says nothing, or that they were.</summary>
    private static bool TryGetOfAge(FactView fact, out int from, out bool isAge)
    {
        (from, isAge) = (int.MaxValue, fact.Type.Is(FactCodes.Age));
        if (fact.Type.Is(FactCodes.Birth))
        {
            if (!fact.Date.IsPresent || fact.Date.Bounds.EarliestBegin == int.MinValue)
                return false;
            from = fact.Date.Bounds.Plus(Years(OfAge)).EarliestBegin;
            return true;
        }
        if (!isAge || !fact.Value.TryGet(out var age) || age.Kind != QuantityKind.Count || age.MostCount >= OfAge)
            return false;
        var when = fact.AsOf.IsPresent ? fact.AsOf : fact.Date;
        if (when.IsPresent && when.Bounds.EarliestBegin != int.MinValue)
            from = when.Bounds.Plus(Years(OfAge - 1 - age.MostCount)).EarliestBegin;
        return true;
    }

    private static QuantityBounds Years(long years) => QuantityBounds.OfDuration(new TimeLength((int)(12 * years), 0), new TimeLength((int)(12 * years), 0));

    /// <summary>The last day of which the record certainly knows.</summary>
    private static int LastDayTold(PersonView person)
    {
        var last = person.Modified.IsPresent ? person.Modified.Bounds.EarliestEnd : int.MinValue;
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Birth) && fact.Date.IsPresent)
                last = Math.Max(last, fact.Date.Bounds.EarliestBegin);
            if (fact.AsOf.IsPresent)
                last = Math.Max(last, fact.AsOf.Bounds.EarliestEnd);
        }
        foreach (var relation in person.Relations)
            last = relation.Date.IsPresent ? Math.Max(last, relation.Date.Bounds.EarliestBegin) : last;
        return last;
    }

    private static TextField? NameOf(PersonView person)
    {
        if (person.Withheld.Names("names"u8))
            return null;
        foreach (var name in person.Names)
        {
            if (name.Text.IsPresent && !name.Use.Is(NameUseCodes.Pseudonym, NameUseCodes.Abbreviation) && !name.Access.Is(AccessCodes.Restricted, AccessCodes.Holder))
                return name.Text;
        }
        return null;
    }
}
