using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>The facts that rules over several records compare: those of one document in its sheet, those of all in the index. A new sort of fact is one more line here, and one in <see cref="FactSorts"/>; a test holds them together.</summary>
internal sealed class FactTables
{
    /// <summary>Of so many cases of a stream the places are kept: a place that can be shown takes far more than the fact.</summary>
    private const int MostPlacedCases = 50_000;

    /// <summary>Those that have been asked for: most documents have facts of few sorts.</summary>
    private readonly List<FactTable> _tables = [];

    /// <summary>The first of those that got a fact since they were cleared or settled: of one record few do.</summary>
    private FactTable? _filled;

    /// <summary>Of which sorts there may be facts.</summary>
    public FactSorts Sorts { get; private set; }

    /// <summary>Is told of each table that is made; null: nobody.</summary>
    public Action<FactTable>? Made { get; set; }

    public FactTable<CaseFact> Cases => field ??= Of<CaseFact>(FactSorts.Cases);

    public FactTable<LifeFact> Lives => field ??= Of<LifeFact>(FactSorts.Lives);

    public FactTable<FreedomFact> Freedoms => field ??= Of<FreedomFact>(FactSorts.Freedoms);

    public FactTable<HeldFact> Held => field ??= Of<HeldFact>(FactSorts.Held);

    public FactTable<CountedFact> Counted => field ??= Of<CountedFact>(FactSorts.Counted);

    public FactTable<ReleaseDemandFact> ReleaseDemands => field ??= Of<ReleaseDemandFact>(FactSorts.ReleaseDemands);

    public FactTable<TermFact> Terms => field ??= Of<TermFact>(FactSorts.Terms);

    public FactTable<ConsentFact> Consents => field ??= Of<ConsentFact>(FactSorts.Consents);

    public FactTable<SharedFact> Shared => field ??= Of<SharedFact>(FactSorts.Shared);

    public FactTable<RetractionFact> Retractions => field ??= Of<RetractionFact>(FactSorts.Retractions);

    public FactTable<NumberFact> Numbers => field ??= Of<NumberFact>(FactSorts.Numbers);

    public FactTable<OrderFact> Orders => field ??= Of<OrderFact>(FactSorts.Orders);

    /// <summary>Dated statements that may be later than a source which they were read in.</summary>
    public FactTable<DatedCitation> Citations => field ??= Of<DatedCitation>(FactSorts.Citations);

    /// <summary>Texts that look back at others which may be later.</summary>
    public FactTable<LooksBackFact> LooksBack => field ??= Of<LooksBackFact>(FactSorts.LooksBack);

    /// <summary>Events later than what other records tell.</summary>
    public FactTable<AfterFact> After => field ??= Of<AfterFact>(FactSorts.After);

    /// <summary>Dated statements attributed to texts that may be earlier.</summary>
    public FactTable<ClaimFact> Claims => field ??= Of<ClaimFact>(FactSorts.Claims);

    /// <summary>Dated findings and complaints that are texts of their own.</summary>
    public FactTable<InstrumentUse> InstrumentUses => field ??= Of<InstrumentUse>(FactSorts.InstrumentUses);

    /// <summary>People of whom it is certain that they were minors when their record was made.</summary>
    public FactTable<MinorFact> Minors => field ??= Of<MinorFact>(FactSorts.Minors);

    /// <summary>Records that not everybody may have.</summary>
    public FactTable<AccessFact> Accesses => field ??= Of<AccessFact>(FactSorts.Accesses);

    /// <summary>Pairs of records that links call the same or different.</summary>
    public FactTable<LinkFact> Links => field ??= Of<LinkFact>(FactSorts.Links);

    public FactTable<KinFact> Kin => field ??= Of<KinFact>(FactSorts.Kin);

    /// <summary>What records accept of what set rules find in them; the place is where the suppression names it.</summary>
    public FactTable<SuppressionFact> Suppressions => field ??= Of<SuppressionFact>(FactSorts.Suppressions);

    /// <summary>Laws under which somebody is accused.</summary>
    public FactTable<LawUse> LawUses => field ??= Of<LawUse>(FactSorts.LawUses);

    /// <summary>Penalties passed under laws.</summary>
    public FactTable<PenaltyUse> PenaltyUses => field ??= Of<PenaltyUse>(FactSorts.PenaltyUses);

    /// <summary>Whether there may be facts of all these sorts.</summary>
    public bool Has(FactSorts sorts) => (Sorts & sorts) == sorts;

    public void Clear()
    {
        for (; _filled is not null; _filled = _filled.NextFilled)
            _filled.Clear();
        Sorts = FactSorts.None;
    }

    /// <summary>Notes that a table has its first fact.</summary>
    public void Fill(FactTable table)
    {
        table.NextFilled = _filled;
        _filled = table;
        Sorts |= table.Sort;
    }

    /// <summary>Takes over what one document tells.</summary>
    /// <param name="sheet">What it tells.</param>
    /// <param name="input">The number of its input.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="kept">Gets the places that may be reported; null where they need not be kept.</param>
    public void Take(FactTables sheet, int input, int record, List<Spot>? kept)
    {
        var (cases, after) = (Has(FactSorts.Cases) ? Cases.Count : 0, Has(FactSorts.After) ? After.Count : 0);
        for (var table = sheet._filled; table is not null; table = table.NextFilled)
            table.AddTo(this, input, record);
        // Whether a fact is needed may depend on what other tables got from the same document.
        for (; _filled is not null; _filled = _filled.NextFilled)
            _filled.Settle(kept);
        if (kept is not null)
            Place(cases, after, kept);
    }

    /// <summary>The table of one sort.</summary>
    public FactTable<T> Of<T>(FactSorts sort)
        where T : struct, IFact<T>
    {
        foreach (var table in _tables)
        {
            if (table.Sort == sort)
                return (FactTable<T>)table;
        }
        var first = new FactTable<T>(this, sort);
        _tables.Add(first);
        Made?.Invoke(first);
        return first;
    }

    /// <summary>Notes the places of cases and events from these on.</summary>
    private void Place(int cases, int after, List<Spot> kept)
    {
        for (; Has(FactSorts.Cases) && cases < Cases.Count && cases < MostPlacedCases; cases++)
            Place(Cases[cases], kept);
        for (; Has(FactSorts.After) && after < After.Count; after++)
        {
            if (After[after].LagPlace.End > 0)
                kept.Add(After[after].LagPlace);
        }
    }

    private static void Place(in CaseFact own, List<Spot> kept)
    {
        if (own.FirstLength > 0)
            kept.Add(own.First);
        if (own.LastLength > 0 && own.LastStart != own.FirstStart)
            kept.Add(own.Last);
    }
}
