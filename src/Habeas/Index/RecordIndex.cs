using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Index;

/// <summary>
/// What is known of all records together: which ids there are, what refers to what, when sources were published.
/// Sheets are added in the order of the inputs, so that what it says does not depend on threads.
/// Ids are kept once, as UTF-8; a hash finds them, and equal hashes are told apart by the text.
/// </summary>
internal sealed partial class RecordIndex
{
    private readonly Utf8Arena _ids = new();
    private readonly List<Entry> _entries = [];
    private int[] _buckets = new int[1024];

    /// <summary>References that nothing read so far answers to, with their places.</summary>
    private readonly Chunks<PendingReference> _pending = new();

    private readonly Dictionary<(int Input, int Record), List<(int Start, string Id)>> _records = [];

    private readonly Dictionary<string, List<string>> _items = [];

    private RecordIndex[] _others = [];

    private bool _missesRecords;

    public RecordIndex()
    {
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
        foreach (var reference in sheet.References)
        {
            if (Find(reference.Hash) >= 0 && !Facts.Retractions.Has(reference.Record))
                continue;
            var pending = new PendingReference(reference, input, record);
            _pending.Add(pending);
            kept?.Add(pending.Spot);
        }
        AddInstitutions(sheet, input, record, kept);
        People.Add(sheet.People, input, record, kept);
    }

    /// <summary>References that lead nowhere. Those to a broken record, or into one, are not among them: what it holds is not known. Nor are those to no known record, where records could not be read.</summary>
    public IEnumerable<(ReferenceFact Fact, Spot Spot, bool RecordExists)> Unresolved()
    {
        for (var i = 0; i < _pending.Count; i++)
        {
            var (fact, spot) = (_pending[i].Fact, _pending[i].Spot);
            if (Find(fact.Hash) >= 0)
                continue;
            // Only what is left of it cannot be found in a record that was taken back.
            if (Facts.Retractions.Has(fact.Record))
                continue;
            var record = Find(fact.Record);
            if (record >= 0 ? !_entries[record].IsBroken : !_missesRecords && !Array.Exists(_others, other => other._missesRecords || other.Find(fact.Record) >= 0))
                yield return (fact, spot, record >= 0);
        }
    }

    /// <summary>References to records that were taken back.</summary>
    public IEnumerable<(ReferenceFact Fact, Spot Spot)> ToRetracted()
    {
        for (var i = 0; i < _pending.Count; i++)
        {
            var (fact, spot) = (_pending[i].Fact, _pending[i].Spot);
            if (Facts.Retractions.Has(fact.Record))
                yield return (fact, spot);
        }
    }

    /// <summary>The id with this hash, for messages; null when there is none.</summary>
    public string? IdOf(long hash) => Find(hash) is >= 0 and var at ? Encoding.UTF8.GetString(_ids[_entries[at].IdStart, _entries[at].IdLength].ToArray()) : null;

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
        if (later.Lag.Kind != QuantityKind.Duration || Find(later.Earlier) is not (>= 0 and var at) || _entries[at].EarliestDay == int.MinValue)
            return true;
        return Lags.MayBe(DateBounds.Point(_entries[at].EarliestDay, _entries[at].LatestDay), later.Lag, later.When);
    }

    /// <summary>The last day on which a source can have been published, a text changed, or an event have been; <see cref="int.MaxValue"/> when that, or the record, is not known.</summary>
    public int LatestDayOf(long source) => Find(source) is >= 0 and var at ? _entries[at].LatestDay : int.MaxValue;

    /// <summary>The first day on which a text can have come to be, or an event have been; <see cref="int.MinValue"/> when that, or the record, is not known.</summary>
    public int EarliestDayOf(long text) => Find(text) is >= 0 and var at ? _entries[at].EarliestDay : int.MinValue;

    /// <summary>All ids of records, for suggestions.</summary>
    public IEnumerable<string> RecordIds()
    {
        foreach (var entry in _entries)
        {
            var id = _ids[entry.IdStart, entry.IdLength];
            if (id.IndexOf((byte)'#') < 0)
                yield return Encoding.UTF8.GetString(id.ToArray());
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
        foreach (var entry in _entries)
        {
            var id = _ids[entry.IdStart, entry.IdLength];
            if (id.IndexOf((byte)'#') is not (> 0 and var hash))
                continue;
            var record = Encoding.UTF8.GetString(id.Slice(0, hash).ToArray());
            if (!_items.TryGetValue(record, out var items))
                _items.Add(record, items = []);
            items.Add(Encoding.UTF8.GetString(id.ToArray()));
        }
    }

    public int Count => _entries.Count;

    /// <summary>The id of the record that a place belongs to; null when it is not known. Meant for what is reported.</summary>
    public string? RecordAt(Spot spot)
    {
        if (_records.Count == 0)
            FillRecords();
        if (!_records.TryGetValue((spot.Input, spot.Record), out var records))
            return null;
        // In an array of records the id of a record stands before what else it holds, nearly always.
        int from = 0, to = records.Count;
        while (to - from > 1)
        {
            var middle = (from + to) / 2;
            if (records[middle].Start <= spot.Start)
                from = middle;
            else
                to = middle;
        }
        return records[from].Id;
    }

    private void FillRecords()
    {
        foreach (var entry in _entries)
        {
            var id = _ids[entry.IdStart, entry.IdLength];
            if (id.IndexOf((byte)'#') < 0)
                AddRecord(entry.Spot, Encoding.UTF8.GetString(id.ToArray()));
        }
        foreach (var (id, spot, _) in Repeated)
        {
            if (id.IndexOf('#') < 0)
                AddRecord(spot, id);
        }
        foreach (var records in _records.Values)
            records.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private void AddRecord(Spot spot, string id)
    {
        if (!_records.TryGetValue((spot.Input, spot.Record), out var records))
            _records.Add((spot.Input, spot.Record), records = []);
        records.Add((spot.Start, id));
    }

    private void Define(ReadOnlySpan<byte> id, in Definition definition, Spot spot, List<Spot>? kept)
    {
        var at = Find(definition.Hash, id);
        if (at >= 0)
        {
            Repeated.Add((Encoding.UTF8.GetString(id.ToArray()), spot, _entries[at].Spot));
            kept?.Add(spot);
            return;
        }
        if ((_entries.Count + 1) * 2 > _buckets.Length)
            Grow();
        _entries.Add(new Entry(definition.Hash, _ids.Add(id), id.Length, spot, definition.EarliestDay, definition.LatestDay, definition.IsBroken));
        Insert(_entries.Count - 1);
    }

    /// <summary>The number of the record or item with this hash; -1 when there is none.</summary>
    public int Find(long hash) => Find(hash, default);

    public long HashOf(int entry) => _entries[entry].Hash;

    public string IdOf(int entry) => Encoding.UTF8.GetString(_ids[_entries[entry].IdStart, _entries[entry].IdLength].ToArray());

    /// <summary>Orders two records or items by their ids, byte by byte.</summary>
    public int CompareIds(int entry, int other) =>
        _ids[_entries[entry].IdStart, _entries[entry].IdLength].SequenceCompareTo(_ids[_entries[other].IdStart, _entries[other].IdLength]);

    /// <summary>Orders two hashes by the ids they are of; those that are not known come first, in the order of the hashes.</summary>
    public int CompareIds(long hash, long other) => (Find(hash), Find(other)) switch
    {
        var (one, two) when one >= 0 && two >= 0 => CompareIds(one, two),
        (< 0, < 0) => hash.CompareTo(other),
        var (one, _) => one < 0 ? -1 : 1,
    };

    /// <summary>Where the id stands.</summary>
    public Spot SpotOf(int entry) => _entries[entry].Spot;

    /// <summary>The entry with this hash, and this id unless that is empty; -1 when there is none.</summary>
    private int Find(long hash, ReadOnlySpan<byte> id)
    {
        for (var bucket = (int)hash & (_buckets.Length - 1); _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            var at = _buckets[bucket] - 1;
            if (_entries[at].Hash == hash && (id.IsEmpty || _ids[_entries[at].IdStart, _entries[at].IdLength].SequenceEqual(id)))
                return at;
        }
        return -1;
    }

    private void Insert(int at)
    {
        var bucket = (int)_entries[at].Hash & (_buckets.Length - 1);
        while (_buckets[bucket] != 0)
            bucket = (bucket + 1) & (_buckets.Length - 1);
        _buckets[bucket] = at + 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _entries.Count; i++)
            Insert(i);
    }

    private readonly struct Entry(long hash, int idStart, int idLength, Spot spot, int earliestDay, int latestDay, bool isBroken)
    {
        public long Hash { get; } = hash;

        public int IdStart { get; } = idStart;

        public int IdLength { get; } = idLength;

        public Spot Spot { get; } = spot;

        public int EarliestDay { get; } = earliestDay;

        public int LatestDay { get; } = latestDay;

        public bool IsBroken { get; } = isBroken;
    }
}
