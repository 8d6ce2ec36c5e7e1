using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Index;

/// <summary>
/// What is known of all records together: which ids there are, what refers to what, when sources were published.
/// Sheets are added in the order of the inputs, so that what it says does not depend on threads.
/// It is made for millions of records: what there is most of is packed, and what has been answered is forgotten.
/// </summary>
internal sealed partial class RecordIndex
{
    private readonly IdTable _ids = new();

    /// <summary>References that nothing read so far answers to.</summary>
    private readonly ReferenceLog _pending = new();

    private readonly Func<ReferenceFact, bool> _isAnswered;

    /// <summary>The records in the order of their places, and the number of ids when they were put in it.</summary>
    private (Spot Spot, int Id)[] _placed = [];

    private int _placedIds = -1;

    private readonly Dictionary<string, List<string>> _items = [];

    private RecordIndex[] _others = [];

    private bool _missesRecords;

    public RecordIndex()
    {
        _isAnswered = IsAnswered;
        // Most sources need nobody's consent, and most texts are no later than those that look back at them.
        Facts.Shared.IsNeeded = fact => !Has(fact.Key) || Facts.Consents.Has(fact.Key);
        Facts.Citations.IsNeeded = fact => Find(fact.Key) < 0 || fact.EarliestDay > LatestDayOf(fact.Key);
        Facts.Claims.IsNeeded = fact => Find(fact.Key) < 0 || fact.EarliestDay > LatestDayOf(fact.Key);
        Facts.InstrumentUses.IsNeeded = fact => Find(fact.Key) < 0 || fact.LatestDay < EarliestDayOf(fact.Key) || fact.EarliestDay > LatestDayOf(fact.Key);
        // What has no date may lead on to what has one; else nothing is left to compare.
        Facts.After.IsNeeded = fact => !fact.IsDated || EarliestDayOf(fact.Earlier) == int.MinValue || (!fact.IsLocal && (IsBefore(fact, fact.Earlier) || !FitsLag(fact)));
        Facts.LooksBack.IsNeeded = fact => Find(fact.Key) < 0 || EarliestDayOf(fact.Key) > fact.LatestDay;
    }

    /// <summary>Records and items that stand a second time, each with the first.</summary>
    public List<(string Id, Spot Second, Spot First)> Repeated { get; } = [];

    /// <summary>How work for set rules is spread over threads. Unless set, one does all of it.</summary>
    public ForEach ForEach { get; set; } = static (count, newBody) =>
    {
        var body = newBody();
        for (var i = 0; i < count; i++)
            body(i);
    };

    /// <summary>What tells people apart.</summary>
    public PersonIndex People => field ??= new PersonIndex(this);

    /// <summary>What rules over several records compare.</summary>
    public FactTables Facts { get; } = new();

    /// <summary>Adds what a document tells. <paramref name="kept"/> gets the places that a set rule may ask for later.</summary>
    public void Add(FactSheet sheet, int input, int record, List<Spot>? kept)
    {
        _missesRecords |= sheet.MissesRecords;
        foreach (var definition in sheet.Definitions)
            Define(sheet.Ids[definition.IdStart, definition.IdLength], definition, new Spot(input, record, definition.Start, definition.End), kept);
        Facts.Take(sheet.Facts, input, record, kept);
        var answered = default(ReferenceFact);
        foreach (var reference in sheet.References)
        {
            // A whole record may have one source.
            if (reference.Hash == answered.Hash && reference.Record == answered.Record)
                continue;
            if (IsAnswered(reference))
            {
                answered = reference;
                continue;
            }
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
            if (Find(fact.Hash) >= 0)
                continue;
            // Only what is left of it cannot be found in a record that was taken back.
            if (Facts.Retractions.Has(fact.Record))
                continue;
            var record = Find(fact.Record);
            if (record >= 0 ? !_ids[record].IsBroken : !_missesRecords && !Array.Exists(_others, other => other._missesRecords || other.Find(fact.Record) >= 0))
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
    public string? IdOf(long hash) => Find(hash) is >= 0 and var at ? IdOf(at) : null;

    /// <summary>Whether there is a record, or item, with an id of this hash.</summary>
    public bool Has(long id) => Find(id) >= 0;

    /// <summary>Whether some of what there is to refer to is not known, so that there may be less to find than there would be.</summary>
    public bool MissesRecords => _missesRecords || Array.Exists(_others, static other => other._missesRecords);

    /// <summary>Lets references be answered by the records of other indices too.</summary>
    public void AlsoFindIn(params RecordIndex[] others) => _others = others;

    /// <summary>Whether an event is dated before what it follows, which may be what that follows in turn.</summary>
    public bool IsBefore(in AfterFact later, long earlier) => later.When.LatestEnd < EarliestDayOf(earlier);

    /// <summary>Whether an event can be as long after what it follows as it says.</summary>
    public bool FitsLag(in AfterFact later)
    {
        if (later.Lag.Kind != QuantityKind.Duration || Find(later.Earlier) is not (>= 0 and var at) || _ids[at].EarliestDay == int.MinValue)
            return true;
        return Lags.MayBe(DateBounds.Point(_ids[at].EarliestDay, _ids[at].LatestDay), later.Lag, later.When);
    }

    /// <summary>The last day on which a source can have been published, a text changed, or an event have been; <see cref="int.MaxValue"/> when that, or the record, is not known.</summary>
    public int LatestDayOf(long source) => Find(source) is >= 0 and var at ? _ids[at].LatestDay : int.MaxValue;

    /// <summary>The first day on which a text can have come to be, or an event have been; <see cref="int.MinValue"/> when that, or the record, is not known.</summary>
    public int EarliestDayOf(long text) => Find(text) is >= 0 and var at ? _ids[at].EarliestDay : int.MinValue;

    /// <summary>All ids of records, for suggestions.</summary>
    public IEnumerable<string> RecordIds()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_ids[i].IsItem)
                yield return IdOf(i);
        }
    }

    /// <summary>The items of one record, as <c>kind:slug#item</c>, for suggestions.</summary>
    public IEnumerable<string> ItemIds(string record)
    {
        if (_items.Count == 0)
            FillItems();
        return _items.TryGetValue(record, out var items) ? items : [];
    }

    private void FillItems()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_ids[i].IsItem)
                continue;
            var id = IdOf(i);
            var record = id.Substring(0, id.IndexOf('#'));
            if (!_items.TryGetValue(record, out var items))
                _items.Add(record, items = []);
            items.Add(id);
        }
    }

    /// <summary>Whether nothing more will be asked of a reference.</summary>
    private bool IsAnswered(ReferenceFact reference) => Find(reference.Hash) >= 0 && !Facts.Retractions.Has(reference.Record);

    /// <summary>How many records and items there are; each has a number below it.</summary>
    public int Count => _ids.Count;

    /// <summary>The id of the record that a place belongs to; null when it is not known. Meant for what is reported.</summary>
    public string? RecordAt(Spot spot)
    {
        if (_placedIds != Count)
            PlaceRecords();
        int from = 0, to = _placed.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_placed[middle].Spot.CompareTo(spot) <= 0)
                from = middle + 1;
            else
                to = middle;
        }
        // In an array of records the id of a record stands before what else it holds, nearly always.
        var at = from > 0 && IsInOne(_placed[from - 1].Spot, spot) ? from - 1 : from;
        if (at == _placed.Length || !IsInOne(_placed[at].Spot, spot))
            return null;
        return _placed[at].Id is >= 0 and var id ? IdOf(id) : Repeated[~_placed[at].Id].Id;

        static bool IsInOne(Spot one, Spot other) => one.Input == other.Input && one.Record == other.Record;
    }

    private void PlaceRecords()
    {
        var placed = new Chunks<(Spot, int)>();
        for (var i = 0; i < Count; i++)
        {
            if (!_ids[i].IsItem)
                placed.Add((_ids[i].Spot, i));
        }
        for (var i = 0; i < Repeated.Count; i++)
        {
            if (Repeated[i].Id.IndexOf('#') < 0)
                placed.Add((Repeated[i].Second, ~i));
        }
        _placed = new (Spot, int)[placed.Count];
        for (var i = 0; i < _placed.Length; i++)
            _placed[i] = placed[i];
        Array.Sort(_placed, static (a, b) => a.Spot.CompareTo(b.Spot));
        _placedIds = Count;
    }

    private void Define(ReadOnlySpan<byte> id, in Definition definition, Spot spot, List<Spot>? kept)
    {
        var at = _ids.Find(definition.Hash, id);
        if (at < 0)
        {
            _ids.Add(id, definition, spot);
            return;
        }
        Repeated.Add((Encoding.UTF8.GetString(id.ToArray()), spot, _ids[at].Spot));
        kept?.Add(spot);
    }

    /// <summary>The number of the record or item with this hash; -1 when there is none.</summary>
    public int Find(long hash) => _ids.Find(hash);

    public long HashOf(int entry) => _ids.HashOf(entry);

    public string IdOf(int entry) => _ids[entry].ToString();

    /// <summary>Orders two records or items by their ids, byte by byte.</summary>
    public int CompareIds(int entry, int other) => _ids[entry].Id.SequenceCompareTo(_ids[other].Id);

    /// <summary>Orders two hashes by the ids they are of; those that are not known come first, in the order of the hashes.</summary>
    public int CompareIds(long hash, long other) => (Find(hash), Find(other)) switch
    {
        var (one, two) when one >= 0 && two >= 0 => CompareIds(one, two),
        (< 0, < 0) => hash.CompareTo(other),
        var (one, _) => one < 0 ? -1 : 1,
    };

    /// <summary>Where the id stands.</summary>
    public Spot SpotOf(int entry) => _ids[entry].Spot;
}
