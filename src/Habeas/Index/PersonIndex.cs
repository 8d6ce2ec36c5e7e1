using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>What is known of all people together. Part of a <see cref="RecordIndex"/>. They have numbers in the order in which they were read; what is found does not depend on it.</summary>
internal sealed class PersonIndex(RecordIndex index)
{
    /// <summary>Of so many signatures of a stream the places are kept: a place that can be shown takes far more than the fact.</summary>
    private const int MostPlacedSignatures = 50_000;

    private readonly ByteChunks _runs = new();
    private readonly ByteLog _run = new();

    /// <summary>In the order in which they were read, which is that of their records.</summary>
    private readonly Chunks<Entry> _persons = new();

    private readonly Chunks<PersonLife> _lives = new();
    private List<NamesakePair>? _namesakes;
    private Action? _search;
    private SignatureBook? _signatures;

    /// <summary>How many people can be matched by name.</summary>
    public int Count => _persons.Count;

    public SignatureBook Signatures => _signatures ??= new SignatureBook();

    /// <summary>Whether anybody signed for several groups on one day.</summary>
    public bool HasSignatures => _signatures is { HasConflicts: true };

    public void Add(PersonSheet sheet, int input, int record, List<Spot>? kept)
    {
        foreach (var person in sheet.Persons)
        {
            // Of two records with one id, the first counts; the second was reported.
            if (index.Find(person.Person) is not (>= 0 and var at) || index.SpotOf(at) is var spot && (spot.Input, spot.Record, spot.Start) != (input, record, person.Start))
                continue;
            _run.Clear();
            _run.Write(person.Life < 0 ? -1 : _lives.Count + person.Life);
            _run.Write(person.NamesLength);
            _run.Append(sheet.Names[person.NamesStart, person.NamesLength]);
            _persons.Add(new Entry(at, _runs.Add(new ReadOnlySpan<byte>(_run.Bytes, 0, _run.Length))));
            kept?.Add(spot);
            _namesakes = null;
        }
        foreach (var life in sheet.Lives)
            _lives.Add(life);
        foreach (var fact in sheet.Signatures)
        {
            Signatures.Add(fact, new Spot(input, record, fact.Start, fact.End));
            if (Signatures.Count <= MostPlacedSignatures)
                kept?.Add(new Spot(input, record, fact.Start, fact.End));
        }
    }

    /// <summary>Begins to look for people called alike. Meanwhile anything may be asked of the index, and whoever asks for them waits.</summary>
    public void BeginSearch()
    {
        if (Count > 1 && _namesakes is null)
            _search = index.Threads.Begin(() => _namesakes = NamesakeSearch.Run(this, index.Threads));
    }

    /// <summary>The person with this id; -1 for one who is not here or cannot be matched by name.</summary>
    public int Find(long id)
    {
        var record = index.Find(id);
        int from = 0, to = Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_persons[middle].Record < record)
                from = middle + 1;
            else
                to = middle;
        }
        return record >= 0 && from < Count && _persons[from].Record == record ? from : -1;
    }

    public long IdOf(int person) => index.HashOf(_persons[person].Record);

    /// <summary>The id as it is written.</summary>
    public string NameOf(int person) => index.IdOf(_persons[person].Record);

    /// <summary>Orders two people by their ids.</summary>
    public int Compare(int person, int other) => index.CompareIds(_persons[person].Record, _persons[other].Record);

    public Spot SpotOf(int person) => index.SpotOf(_persons[person].Record);

    public PersonLife LifeOf(int person)
    {
        var log = LogOf(person, out _);
        return log.Number() is >= 0 and var life ? _lives[life] : PersonLife.Unknown;
    }

    /// <summary>Pairs of people who have names that match or nearly do, in the order of their ids.</summary>
    public IReadOnlyList<NamesakePair> Namesakes
    {
        get
        {
            var wait = _search;
            _search = null;
            wait?.Invoke();
            return _namesakes ??= NamesakeSearch.Run(this, index.Threads);
        }
    }

    /// <summary>The names of a person as they were collected, for keys.</summary>
    public ReadOnlySpan<byte> RawNamesOf(int person)
    {
        var log = LogOf(person, out var bytes);
        log.Number();
        var length = log.Number();
        return new ReadOnlySpan<byte>(bytes, log.Skip(length), length);
    }

    /// <summary>The names of a person, to compare.</summary>
    /// <param name="person">The number of the person.</param>
    /// <param name="forms">Where words that stand in many names are kept; null for a few comparisons.</param>
    public WrittenName[] NamesOf(int person, WordForms? forms = null)
    {
        var lines = Encoding.UTF8.GetString(RawNamesOf(person)).Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(lines, line => NameReader.Read(line, forms));
    }

    private ByteLogReader LogOf(int person, out byte[] bytes)
    {
        bytes = _runs.Find(_persons[person].Run, out var start);
        return new ByteLogReader(bytes, start);
    }

    /// <summary>A person: which record, and where the log has the number of the life, the length of the names and the names.</summary>
    private readonly struct Entry(int record, uint run)
    {
        public int Record { get; } = record;

        public uint Run { get; } = run;
    }
}
