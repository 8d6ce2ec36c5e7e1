using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>What is known of all people together. Part of a <see cref="RecordIndex"/>. When first asked for, people are put in the order of their ids, so that what is found does not depend on the order in which they were read.</summary>
internal sealed class PersonIndex(RecordIndex index)
{
    /// <summary>Of so many signatures of a stream the places are kept: a place that can be shown takes far more than the fact.</summary>
    private const int MostPlacedSignatures = 50_000;

    private readonly Utf8Arena _names = new();
    private readonly List<Entry> _persons = [];
    private readonly List<PersonLife> _lives = [];
    private readonly Dictionary<long, int> _byId = [];
    private List<NamesakePair>? _namesakes;
    private bool _isSorted;

    /// <summary>How many people can be matched by name.</summary>
    public int Count => _persons.Count;

    public SignatureBook Signatures { get; } = new();

    public void Add(PersonSheet sheet, int input, int record, List<Spot>? kept)
    {
        foreach (var person in sheet.Persons)
        {
            // Of two records with one id, the first counts; the second was reported.
            if (index.Find(person.Person) is not (>= 0 and var at) || index.SpotOf(at) is var spot && (spot.Input, spot.Record, spot.Start) != (input, record, person.Start))
                continue;
            _persons.Add(new Entry(at, _names.Add(sheet.Names[person.NamesStart, person.NamesLength]), person.NamesLength, person.Life < 0 ? -1 : _lives.Count + person.Life));
            kept?.Add(spot);
        }
        if (sheet.Persons.Count > 0)
            _isSorted = false;
        _lives.AddRange(sheet.Lives);
        foreach (var fact in sheet.Signatures)
        {
            Signatures.Add(fact, new Spot(input, record, fact.Start, fact.End));
            if (Signatures.Count <= MostPlacedSignatures)
                kept?.Add(new Spot(input, record, fact.Start, fact.End));
        }
    }

    /// <summary>The person with this id; -1 for one who is not here or cannot be matched by name.</summary>
    public int Find(long id)
    {
        if (!_isSorted)
            SortPersons();
        if (_byId.Count == 0)
        {
            for (var i = 0; i < _persons.Count; i++)
                _byId[index.HashOf(_persons[i].Record)] = i;
        }
        return _byId.TryGetValue(id, out var person) ? person : -1;
    }

    public long IdOf(int person) => index.HashOf(_persons[person].Record);

    /// <summary>The id as it is written.</summary>
    public string NameOf(int person) => index.IdOf(_persons[person].Record);

    public Spot SpotOf(int person) => index.SpotOf(_persons[person].Record);

    public PersonLife LifeOf(int person) => _persons[person].Life is >= 0 and var life ? _lives[life] : PersonLife.Unknown;

    /// <summary>Pairs of people who have names that match or nearly do, in the order of their ids.</summary>
    public IReadOnlyList<NamesakePair> Namesakes
    {
        get
        {
            if (!_isSorted)
                SortPersons();
            return _namesakes ??= NamesakeSearch.Run(this);
        }
    }

    private void SortPersons()
    {
        _persons.Sort((a, b) => index.CompareIds(a.Record, b.Record));
        _byId.Clear();
        _namesakes = null;
        _isSorted = true;
    }

    /// <summary>The names of a person as they were collected, for keys.</summary>
    public ReadOnlySpan<byte> RawNamesOf(int person) => _names[_persons[person].NamesStart, _persons[person].NamesLength];

    /// <summary>The names of a person, to compare.</summary>
    /// <param name="person">The number of the person.</param>
    /// <param name="forms">Where words that stand in many names are kept; null for a few comparisons.</param>
    public WrittenName[] NamesOf(int person, WordForms? forms = null)
    {
        var lines = Encoding.UTF8.GetString(RawNamesOf(person).ToArray()).Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        var names = Array.ConvertAll(lines, NameReader.Read);
        for (var i = 0; forms is not null && i < names.Length; i++)
            names[i].Words.ForEach(word => word.Share(forms));
        return names;
    }

    private readonly struct Entry(int record, int namesStart, int namesLength, int life)
    {
        public int Record { get; } = record;

        public int NamesStart { get; } = namesStart;

        public int NamesLength { get; } = namesLength;

        public int Life { get; } = life;
    }
}
