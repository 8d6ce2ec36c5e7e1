using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Index;

/// <summary>
/// What is known of all records together: which ids there are, what refers to what, when sources were published.
/// Sheets are added in the order of the inputs, so that what it says does not depend on threads.
/// It is made for millions of records: what takes memory is packed, and what no later record can need is forgotten.
/// </summary>
internal sealed partial class RecordIndex
{
    private readonly IdTable _ids = new();
    private readonly RecordItems _items;

    /// <summary>References that nothing read so far answers to.</summary>
    private readonly ReferenceLog _pending = new();

    private readonly Func<ReferenceFact, bool> _isAnswered;

    private RecordIndex[] _others = [];

    private bool _missesRecords;

    public RecordIndex()
    {
        _items = new RecordItems(_ids);
        _isAnswered = IsAnswered;
        // Most sources need nobody's consent, and most texts are no later than those that look back at them.
        Facts.Shared.IsNeeded = fact => !Has(fact.Key) || Facts.Consents.Has(fact.Key);
        Facts.Citations.IsNeeded = fact => Find(fact.Key) < 0 || fact.EarliestDay > LatestDayOf(fact.Key);
        Facts.LooksBack.IsNeeded = fact => Find(fact.Key) < 0 || EarliestDayOf(fact.Key) > fact.LatestDay;
    }

    /// <summary>Records that stand a second time, each with the first.</summary>
    public List<(string Id, Spot Second, Spot First)> Repeated { get; } = [];

    /// <summary>What tells people apart.</summary>
    public PersonIndex People => field ??= new PersonIndex(this);

    /// <summary>What rules over several records compare.</summary>
    public FactTables Facts { get; } = new();

    /// <summary>Adds what a document tells. <paramref name="kept"/> gets the places that a set rule may ask for later.</summary>
    public void Add(FactSheet sheet, int input, int record, List<Spot>? kept)
    {
        _missesRecords |= sheet.MissesRecords;
        for (var i = 0; i < sheet.Definitions.Count; i++)
            Define(sheet, i, input, record, kept);
        Facts.Take(sheet.Facts, input, record, kept);
        foreach (var reference in sheet.References)
        {
            if (IsAnswered(reference))
                continue;
            _pending.Add(reference, input, record);
            kept?.Add(new Spot(input, record, reference.Start, reference.End));
        }
        _pending.Forget(_isAnswered);
        AddInstitutions(sheet, input, record, kept);
        People.Add(sheet.People, input, record, kept);
    }

    /// <summary>References that lead nowhere. Those to a broken record, or into one, are not among them: what it holds is not known. Nor are those to no known record, where records could not be read.</summary>
    public IEnumerable<(ReferenceFact Fact, Spot Spot, bool RecordExists)> Unresolved()
    {
        foreach (var (fact, spot) in _pending.All())
        {
            // Only what is left of it cannot be found in a record that was taken back.
            if (IsThere(fact) || Facts.Retractions.Has(fact.Record))
                continue;
            var record = Find(fact.Record);
            if (record >= 0 ? !_ids[record].IsBroken : !_missesRecords && !Array.Exists(_others, other => other._missesRecords || other.Has(fact.Record)))
                yield return (fact, spot, record >= 0);
        }
    }

    /// <summary>References to records that were taken back.</summary>
    public IEnumerable<(ReferenceFact Fact, Spot Spot)> ToRetracted()
    {
        foreach (var (fact, spot) in _pending.All())
        {
            if (Facts.Retractions.Has(fact.Record))
                yield return (fact, spot);
        }
    }

    /// <summary>The id with this hash, for messages; null when there is none.</summary>
    public string? IdOf(long hash) => Find(hash) is >= 0 and var at ? _ids[at].ToString() : null;

    /// <summary>Whether there is a record with an id of this hash.</summary>
    public bool Has(long id) => Find(id) >= 0;

    /// <summary>Whether some of what there is to refer to is not known, so that there may be less to find than there would be.</summary>
    public bool MissesRecords => _missesRecords || Array.Exists(_others, static other => other._missesRecords);

    /// <summary>Lets references be answered by the records of other indices too.</summary>
    public void AlsoFindIn(params RecordIndex[] others) => _others = others;

    /// <summary>The last day on which a source can have been published; <see cref="int.MaxValue"/> when that, or the source, is not known.</summary>
    public int LatestDayOf(long source) => Find(source) is >= 0 and var at ? _ids[at].LatestDay : int.MaxValue;

    /// <summary>The first day on which a text can have come to be; <see cref="int.MinValue"/> when that, or the text, is not known.</summary>
    public int EarliestDayOf(long text) => Find(text) is >= 0 and var at ? _ids[at].EarliestDay : int.MinValue;

    /// <summary>How many records there are; each has a number below it.</summary>
    public int Count => _ids.Count;

    /// <summary>All ids of records, for suggestions.</summary>
    public IEnumerable<string> RecordIds()
    {
        for (var i = 0; i < _ids.Count; i++)
            yield return IdOf(i);
    }

    /// <summary>The items of one record, as <c>kind:slug#item</c>, for suggestions.</summary>
    public List<string> ItemIds(string record) => _items.IdsOf(record);

    /// <summary>The id of the record that a place belongs to; null when it is not known. In an array of records the id of a record stands before what else it holds, nearly always.</summary>
    public string? RecordAt(Spot spot)
    {
        var at = _ids.LastUpTo(spot);
        var repeated = LastRepeatedUpTo(spot);
        if (repeated >= 0 && IsIn(spot, Repeated[repeated].Second) && (at < 0 || Repeated[repeated].Second.CompareTo(_ids[at].Spot) > 0))
            return Repeated[repeated].Id;
        if (at >= 0 && IsIn(spot, _ids[at].Spot))
            return IdOf(at);
        // What stands before the first id of its document belongs to that.
        if (repeated + 1 < Repeated.Count && IsIn(spot, Repeated[repeated + 1].Second) && (at + 1 == Count || Repeated[repeated + 1].Second.CompareTo(_ids[at + 1].Spot) < 0))
            return Repeated[repeated + 1].Id;
        return at + 1 < Count && IsIn(spot, _ids[at + 1].Spot) ? IdOf(at + 1) : null;
    }

    private int LastRepeatedUpTo(Spot spot)
    {
        int from = 0, to = Repeated.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Repeated[middle].Second.CompareTo(spot) <= 0)
                from = middle + 1;
            else
                to = middle;
        }
        return from - 1;
    }

    private static bool IsIn(Spot spot, Spot other) => spot.Input == other.Input && spot.Record == other.Record;

    /// <summary>Whether nothing more will be asked of a reference.</summary>
    private bool IsAnswered(ReferenceFact reference) => IsThere(reference) && !Facts.Retractions.Has(reference.Record);

    private bool IsThere(in ReferenceFact reference) => reference.Hash == reference.Record ? Has(reference.Hash) : _items.Has(Find(reference.Record), reference.Hash);

    private void Define(FactSheet sheet, int number, int input, int record, List<Spot>? kept)
    {
        var definition = sheet.Definitions[number];
        var id = sheet.Ids[definition.IdStart, definition.IdLength];
        var spot = new Spot(input, record, definition.Start, definition.End);
        var at = _ids.Find(definition.Hash, id);
        if (at < 0)
        {
            _ids.Add(id, definition, spot, sheet.ItemsOf(number));
            return;
        }
        Repeated.Add((Encoding.UTF8.GetString(id.ToArray()), spot, _ids[at].Spot));
        _items.AddMore(at, sheet.ItemsOf(number));
        kept?.Add(spot);
    }

    /// <summary>The number of the record with this hash; -1 when there is none.</summary>
    public int Find(long hash) => _ids.Find(hash);

    public long HashOf(int record) => _ids.HashOf(record);

    public string IdOf(int record) => _ids[record].ToString();

    /// <summary>Orders two records by their ids, byte by byte.</summary>
    public int CompareIds(int record, int other) => _ids[record].Id.SequenceCompareTo(_ids[other].Id);

    /// <summary>Orders two hashes by the ids they are of; those that are not known come first, in the order of the hashes.</summary>
    public int CompareIds(long hash, long other) => (Find(hash), Find(other)) switch
    {
        var (one, two) when one >= 0 && two >= 0 => CompareIds(one, two),
        (< 0, < 0) => hash.CompareTo(other),
        var (one, _) => one < 0 ? -1 : 1,
    };

    /// <summary>Where the id stands.</summary>
    public Spot SpotOf(int record) => _ids[record].Spot;
}
