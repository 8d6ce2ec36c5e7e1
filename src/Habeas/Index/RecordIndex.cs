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

    private Func<ReferenceFact, bool>? _isAnswered;

    /// <summary>The records in the order of their places, and the number of ids when they were put in it.</summary>
    private (Spot Spot, int Id)[]? _placed;

    private int _placedIds = -1;

    private Dictionary<string, List<string>>? _items;

    private List<(string Id, Spot Second, Spot First)>? _repeated;

    private PersonIndex? _people;

    private RecordIndex[] _others = [];

    private bool _missesRecords;

    public RecordIndex()
    {
        Facts.Made = Prepare;
    }

    /// <summary>
    /// Tells a table which facts need not be kept: most sources need nobody's consent, and most texts are no later than those that look back at them. Each sort has a method of its own,
    /// since a method's types are loaded with it.
    /// </summary>
    private void Prepare(FactTable table)
    {
        switch (table.Sort)
        {
            case FactSorts.Shared:
                Prepare((FactTable<SharedFact>)table);
                break;
            case FactSorts.Citations:
                Prepare((FactTable<DatedCitation>)table);
                break;
            case FactSorts.Claims:
                Prepare((FactTable<ClaimFact>)table);
                break;
            case FactSorts.InstrumentUses:
                Prepare((FactTable<InstrumentUse>)table);
                break;
            case FactSorts.After:
                Prepare((FactTable<AfterFact>)table);
                break;
            case FactSorts.LooksBack:
                Prepare((FactTable<LooksBackFact>)table);
                break;
        }
    }

    private void Prepare(FactTable<SharedFact> table) => table.IsNeeded = fact => !Has(fact.Key) || (Facts.Has(FactSorts.Consents) && Facts.Consents.Has(fact.Key));

    private void Prepare(FactTable<DatedCitation> table) => table.IsNeeded = fact => Find(fact.Key) < 0 || fact.EarliestDay > LatestDayOf(fact.Key);

    private void Prepare(FactTable<ClaimFact> table) => table.IsNeeded = fact => Find(fact.Key) < 0 || fact.EarliestDay > LatestDayOf(fact.Key);

    private void Prepare(FactTable<InstrumentUse> table) =>
        table.IsNeeded = fact => Find(fact.Key) < 0 || fact.LatestDay < EarliestDayOf(fact.Key) || fact.EarliestDay > LatestDayOf(fact.Key);

    /// <summary>What has no date may lead on to what has one; else nothing is left to compare.</summary>
    private void Prepare(FactTable<AfterFact> table) =>
        table.IsNeeded = fact => !fact.IsDated || EarliestDayOf(fact.Earlier) == int.MinValue || (!fact.IsLocal && (IsBefore(fact, fact.Earlier) || !FitsLag(fact)));

    private void Prepare(FactTable<LooksBackFact> table) => table.IsNeeded = fact => Find(fact.Key) < 0 || EarliestDayOf(fact.Key) > fact.LatestDay;

    /// <summary>Whether there may be facts of all these sorts.</summary>
    public bool Has(FactSorts sorts) => ((Facts.Sorts | OwnSorts) & sorts) == sorts;

    /// <summary>Of what sorts there are that are no facts.</summary>
    private FactSorts OwnSorts => (_pending.Count > 0 ? FactSorts.References : 0) | (_repeated is not null ? FactSorts.Repeated : 0) | (_people is { Count: > 1 } ? FactSorts.People : 0)
        | (_people is { HasSignatures: true } ? FactSorts.Signatures : 0) | (HasTexts ? FactSorts.Texts : 0);

    /// <summary>Records and items that stand a second time, each with the first.</summary>
    public List<(string Id, Spot Second, Spot First)> Repeated => _repeated ??= [];

    /// <summary>The threads that work for set rules is spread over. Unless set, one does all of it.</summary>
    public IThreads Threads { get; set; } = OneThread.Instance;

    /// <summary>What tells people apart.</summary>
    public PersonIndex People => _people ??= new PersonIndex(this);

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
        if (_pending.IsFull)
            _pending.Forget(_isAnswered ??= IsAnswered);
        if (sheet.HasTexts)
            AddInstitutions(sheet, input, record, kept);
        if (sheet.HasPeople)
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
            if (IsRetracted(fact.Record))
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
            if (IsRetracted(fact.Record))
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
        return (_items ??= ItemsByRecord()).TryGetValue(record, out var known) ? known : [];
    }

    private Dictionary<string, List<string>> ItemsByRecord()
    {
        var all = new Dictionary<string, List<string>>();
        for (var i = 0; i < Count; i++)
        {
            if (!_ids[i].IsItem)
                continue;
            var id = IdOf(i);
            var record = id.Substring(0, id.IndexOf('#'));
            if (!all.TryGetValue(record, out var items))
                all.Add(record, items = []);
            items.Add(id);
        }
        return all;
    }

    /// <summary>Whether nothing more will be asked of a reference.</summary>
    private bool IsAnswered(ReferenceFact reference) => Find(reference.Hash) >= 0 && !IsRetracted(reference.Record);

    private bool IsRetracted(long record) => Facts.Has(FactSorts.Retractions) && Facts.Retractions.Has(record);

    /// <summary>How many records and items there are; each has a number below it.</summary>
    public int Count => _ids.Count;

    /// <summary>The id of the record that a place belongs to; null when it is not known. Meant for what is reported.</summary>
    public string? RecordAt(Spot spot)
    {
        var placed = _placed is null || _placedIds != Count ? PlaceRecords() : _placed;
        int from = 0, to = placed.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (placed[middle].Spot.CompareTo(spot) <= 0)
                from = middle + 1;
            else
                to = middle;
        }
        // In an array of records the id of a record stands before what else it holds, nearly always.
        var at = from > 0 && IsInOne(placed[from - 1].Spot, spot) ? from - 1 : from;
        if (at == placed.Length || !IsInOne(placed[at].Spot, spot))
            return null;
        return placed[at].Id is >= 0 and var id ? IdOf(id) : Repeated[~placed[at].Id].Id;

        static bool IsInOne(Spot one, Spot other) => one.Input == other.Input && one.Record == other.Record;
    }

    private (Spot Spot, int Id)[] PlaceRecords()
    {
        var placed = new Chunks<(Spot Spot, int Id)>();
        for (var i = 0; i < Count; i++)
        {
            if (!_ids[i].IsItem)
                placed.Add((_ids[i].Spot, i));
        }
        for (var i = 0; i < (_repeated?.Count ?? 0); i++)
        {
            if (Repeated[i].Id.IndexOf('#') < 0)
                placed.Add((Repeated[i].Second, ~i));
        }
        var sorted = placed.ToArray();
        Array.Sort(sorted, static (a, b) => a.Spot.CompareTo(b.Spot));
        (_placed, _placedIds) = (sorted, Count);
        return sorted;
    }

    private void Define(ReadOnlySpan<byte> id, in Definition definition, Spot spot, List<Spot>? kept)
    {
        var at = _ids.Find(definition.Hash, id);
        if (at < 0)
        {
            _ids.Add(id, definition, spot);
            return;
        }
        Repeat(id, spot, _ids[at].Spot);
        kept?.Add(spot);
    }

    private void Repeat(ReadOnlySpan<byte> id, Spot second, Spot first) => Repeated.Add((Encoding.UTF8.GetString(id), second, first));

    /// <summary>The number of the record or item with this hash; -1 when there is none.</summary>
    public int Find(long hash) => _ids.Find(hash);

    public long HashOf(int entry) => _ids.HashOf(entry);

    public string IdOf(int entry) => _ids[entry].ToString();

    /// <summary>Orders two hashes by the ids they are of; those that are not known come first, in the order of the hashes.</summary>
    public int CompareIds(long hash, long other) => (Find(hash), Find(other)) switch
    {
        var (one, two) when one >= 0 && two >= 0 => CompareIds(one, two),
        (< 0, < 0) => hash.CompareTo(other),
        var (one, _) => one < 0 ? -1 : 1,
    };

    /// <summary>Orders two records or items by their ids.</summary>
    public int CompareIds(int entry, int other) => _ids[entry].Id.SequenceCompareTo(_ids[other].Id);

    /// <summary>Where the id stands.</summary>
    public Spot SpotOf(int entry) => _ids[entry].Spot;
}
