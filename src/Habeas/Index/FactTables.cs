using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>The facts that rules over several records compare: those of one document in its sheet, those of all in the index.</summary>
internal sealed class FactTables
{
    /// <summary>Of so many cases of a stream the places are kept: a place that can be shown takes far more than the fact.</summary>
    private const int MostPlacedCases = 50_000;

    // Most documents have facts of few sorts.
    private FactTable<CaseFact>? _cases;
    private FactTable<LifeFact>? _lives;
    private FactTable<FreedomFact>? _freedoms;
    private FactTable<HeldFact>? _held;
    private FactTable<CountedFact>? _counted;
    private FactTable<ReleaseDemandFact>? _releaseDemands;
    private FactTable<TermFact>? _terms;
    private FactTable<ConsentFact>? _consents;
    private FactTable<SharedFact>? _shared;
    private FactTable<RetractionFact>? _retractions;
    private FactTable<NumberFact>? _numbers;
    private FactTable<OrderFact>? _orders;

    /// <summary>The sources with consent.</summary>
    private HashSet<long>? _consented;

    private HashSet<long>? _retracted;

    public FactTable<CaseFact> Cases => _cases ??= new();

    public FactTable<LifeFact> Lives => _lives ??= new();

    public FactTable<FreedomFact> Freedoms => _freedoms ??= new();

    public FactTable<HeldFact> Held => _held ??= new();

    public FactTable<CountedFact> Counted => _counted ??= new();

    public FactTable<ReleaseDemandFact> ReleaseDemands => _releaseDemands ??= new();

    public FactTable<TermFact> Terms => _terms ??= new();

    public FactTable<ConsentFact> Consents => _consents ??= new();

    public FactTable<SharedFact> Shared => _shared ??= new();

    public FactTable<RetractionFact> Retractions => _retractions ??= new();

    public FactTable<NumberFact> Numbers => _numbers ??= new();

    public FactTable<OrderFact> Orders => _orders ??= new();

    public void Clear()
    {
        _cases?.Clear();
        _lives?.Clear();
        _freedoms?.Clear();
        _held?.Clear();
        _counted?.Clear();
        _releaseDemands?.Clear();
        _terms?.Clear();
        _consents?.Clear();
        _shared?.Clear();
        _retractions?.Clear();
        _numbers?.Clear();
        _orders?.Clear();
    }

    public bool IsRetracted(long record) => _retracted is not null && _retracted.Contains(record);

    /// <summary>Takes over what one document tells.</summary>
    /// <param name="sheet">What it tells.</param>
    /// <param name="input">The number of its input.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="kept">Gets the places that may be reported; null where they need not be kept.</param>
    /// <param name="isKnown">Whether a record has been read already.</param>
    public void Take(FactTables sheet, int input, int record, List<Spot>? kept, Func<long, bool> isKnown)
    {
        if (sheet._cases is not null)
            TakeCases(sheet._cases, input, record, kept);
        if (sheet._lives is not null)
            Lives.Take(sheet._lives, input, record, kept);
        if (sheet._freedoms is not null)
            Freedoms.Take(sheet._freedoms, input, record, kept);
        if (sheet._held is not null)
            Held.Take(sheet._held, input, record, kept);
        if (sheet._counted is not null)
            Counted.Take(sheet._counted, input, record, kept);
        if (sheet._releaseDemands is not null)
            ReleaseDemands.Take(sheet._releaseDemands, input, record, kept);
        if (sheet._terms is not null)
            Terms.Take(sheet._terms, input, record, kept);
        if (sheet._consents is not null)
            Consents.Take(sheet._consents, input, record, kept);
        if (sheet._retractions is not null)
            Retractions.Take(sheet._retractions, input, record, kept);
        if (sheet._numbers is not null)
            Numbers.Take(sheet._numbers, input, record, kept);
        if (sheet._orders is not null)
            Orders.Take(sheet._orders, input, record, kept);
        for (var i = 0; sheet._retractions is not null && i < sheet.Retractions.Count; i++)
            (_retracted ??= []).Add(sheet.Retractions[i].Key);
        for (var i = 0; sheet._consents is not null && i < sheet.Consents.Count; i++)
            (_consented ??= []).Add(sheet.Consents[i].Key);
        for (var i = 0; sheet._shared is not null && i < sheet.Shared.Count; i++)
        {
            var fact = sheet.Shared[i];
            // Most sources need nobody's consent.
            if (isKnown(fact.Key) && (_consented is null || !_consented.Contains(fact.Key)))
                continue;
            Shared.Add(fact.In(input, record));
            kept?.Add(fact.Spot.In(input, record));
        }
    }

    private void TakeCases(FactTable<CaseFact> sheet, int input, int record, List<Spot>? kept)
    {
        Cases.Take(sheet, input, record, kept);
        for (var i = 0; i < sheet.Count && kept is not null && Cases.Count <= MostPlacedCases; i++)
        {
            var own = sheet[i].In(input, record);
            if (own.FirstLength > 0)
                kept.Add(own.First);
            if (own.LastLength > 0 && own.LastStart != own.FirstStart)
                kept.Add(own.Last);
        }
    }
}
