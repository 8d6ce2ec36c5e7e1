using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>The consonants of all words in the names of some people in a row, worked out once, and the keys by which people find each other.</summary>
internal sealed class NameWords
{
    /// <summary>So many people stand together.</summary>
    public const int People = 256;

    /// <summary>A key has 36 bits, four for each of nine consonants; the rest of an entry is for the number of the person.</summary>
    private const int PersonBits = 28;

    /// <summary>Keys are divided into so many shares, none of which is much larger than the others.</summary>
    public const int Shares = 1 << ShareBits;
    private const int ShareBits = 4;

    private readonly ulong[] _words;

    /// <summary>Where each name begins in <see cref="_words"/>; one more at the end.</summary>
    private readonly int[] _names;

    /// <summary>How many words of each name stand before a comma.</summary>
    private readonly byte[] _families;

    /// <summary>Which is the first name of each person; one more at the end.</summary>
    private readonly int[] _persons;

    /// <summary>The keys of all of them, share by share, each of a person once, with the person behind it.</summary>
    private readonly ulong[] _keys;

    /// <summary>Where each share begins in <see cref="_keys"/>; one more at the end.</summary>
    private readonly int[] _shares = new int[Shares + 1];

    private readonly int _first;

    /// <param name="people">All people.</param>
    /// <param name="first">The first of those whose names it holds.</param>
    public NameWords(PersonIndex people, int first)
    {
        _first = first;
        _persons = new int[Math.Min(People, people.Count - first) + 1];
        var (all, names, families) = (new List<ulong>(), new List<int>(), new List<byte>());
        Span<ulong> words = stackalloc ulong[NameKeys.MostWords];
        for (var person = 0; person + 1 < _persons.Length; person++)
        {
            _persons[person] = names.Count;
            for (var lines = people.RawNamesOf(first + person); lines.IndexOf((byte)'\n') is >= 0 and var end; lines = lines.Slice(end + 1))
            {
                names.Add(all.Count);
                var count = NameKeys.Words(lines.Slice(0, end), words, out var family);
                families.Add((byte)family);
                foreach (var word in words.Slice(0, count))
                    all.Add(word);
            }
        }
        _persons[_persons.Length - 1] = names.Count;
        names.Add(all.Count);
        (_words, _names, _families) = ([.. all], [.. names], [.. families]);
        all.Clear();
        AddKeys(all);
        _keys = ByShare(all);
    }

    public static ulong KeyOf(ulong entry) => entry >> PersonBits;

    /// <summary>Equal keys are of one share.</summary>
    private static int ShareOf(ulong entry) => (int)((KeyOf(entry) * 0x9E3779B97F4A7C15) >> (64 - ShareBits));

    public static int PersonOf(ulong entry) => (int)entry & ((1 << PersonBits) - 1);

    /// <summary>The keys of these people that are of a share.</summary>
    public ReadOnlySpan<ulong> KeysOf(int share) => _keys.AsSpan(_shares[share], _shares[share + 1] - _shares[share]);

    /// <summary>Copies the words of a person's names.</summary>
    public void CopyTo(UnderOneKey bucket, int person)
    {
        person -= _first;
        for (var name = _persons[person]; name < _persons[person + 1]; name++)
            bucket.AddName(_words.AsSpan(_names[name], _names[name + 1] - _names[name]));
    }

    private void AddKeys(List<ulong> all)
    {
        var keys = new List<ulong>();
        for (var person = 0; person + 1 < _persons.Length; person++)
        {
            keys.Clear();
            for (var name = _persons[person]; name < _persons[person + 1]; name++)
                NameKeys.Add(_words.AsSpan(_names[name], _names[name + 1] - _names[name]), _families[name], keys);
            keys.Sort();
            for (var i = 0; i < keys.Count; i++)
            {
                if (i == 0 || keys[i] != keys[i - 1])
                    all.Add((keys[i] << PersonBits) | (uint)(_first + person));
            }
        }
    }

    private ulong[] ByShare(List<ulong> keys)
    {
        foreach (var key in keys)
            _shares[ShareOf(key) + 1]++;
        for (var share = 0; share < Shares; share++)
            _shares[share + 1] += _shares[share];
        var next = _shares.AsSpan().ToArray();
        var sorted = new ulong[keys.Count];
        foreach (var key in keys)
            sorted[next[ShareOf(key)]++] = key;
        return sorted;
    }
}
