using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>The consonants of all words in the names of some people in a row, worked out once: by them people find each other, and most pairs are told apart.</summary>
internal sealed class NameWords
{
    /// <summary>So many people stand together.</summary>
    public const int People = 256;

    /// <summary>A key has 36 bits, four for each of nine consonants; the rest of an entry is for the number of the person.</summary>
    private const int PersonBits = 28;

    /// <summary>Keys are divided into so many shares, none of which is much larger than the others.</summary>
    public const int Shares = 1 << ShareBits;
    private const int ShareBits = 4;

    private readonly List<ulong> _words = [];

    /// <summary>Where each name begins in <see cref="_words"/>; one more at the end.</summary>
    private readonly List<int> _names = [];

    /// <summary>How many words of each name stand before a comma.</summary>
    private readonly List<byte> _families = [];

    /// <summary>Which is the first name of each person; one more at the end.</summary>
    private readonly int[] _persons;

    private readonly int _first;

    /// <param name="people">All people.</param>
    /// <param name="first">The first of those whose names it holds.</param>
    public NameWords(PersonIndex people, int first)
    {
        _first = first;
        _persons = new int[Math.Min(People, people.Count - first) + 1];
        Span<ulong> words = stackalloc ulong[NameKeys.MostWords];
        for (var person = 0; person + 1 < _persons.Length; person++)
        {
            _persons[person] = _names.Count;
            for (var names = people.RawNamesOf(first + person); names.IndexOf((byte)'\n') is >= 0 and var end; names = names.Slice(end + 1))
            {
                _names.Add(_words.Count);
                var count = NameKeys.Words(names.Slice(0, end), words, out var family);
                _families.Add((byte)family);
                foreach (var word in words.Slice(0, count))
                    _words.Add(word);
            }
        }
        _persons[_persons.Length - 1] = _names.Count;
        _names.Add(_words.Count);
    }

    public static ulong KeyOf(ulong entry) => entry >> PersonBits;

    /// <summary>Equal keys are of one share.</summary>
    public static int ShareOf(ulong entry) => (int)((KeyOf(entry) * 0x9E3779B97F4A7C15) >> (64 - ShareBits));

    public static int PersonOf(ulong entry) => (int)entry & ((1 << PersonBits) - 1);

    /// <summary>The keys of these people, each of a person once, with the person behind it.</summary>
    public List<ulong> Keys()
    {
        var all = new List<ulong>(_words.Count);
        var keys = new List<ulong>();
        for (var person = 0; person + 1 < _persons.Length; person++)
        {
            keys.Clear();
            for (var name = _persons[person]; name < _persons[person + 1]; name++)
                AddKeys(name, keys);
            keys.Sort();
            for (var i = 0; i < keys.Count; i++)
            {
                if (i == 0 || keys[i] != keys[i - 1])
                    all.Add((keys[i] << PersonBits) | (uint)(_first + person));
            }
        }
        return all;
    }

    /// <summary>Whether some two names have, word by word, about the same consonants: a look that costs little, ahead of one that costs much.</summary>
    /// <param name="person">One of these people.</param>
    /// <param name="others">Where the other stands.</param>
    /// <param name="other">The other.</param>
    public bool AreNear(int person, NameWords others, int other)
    {
        (person, other) = (person - _first, other - others._first);
        for (var name = _persons[person]; name < _persons[person + 1]; name++)
        {
            for (var second = others._persons[other]; second < others._persons[other + 1]; second++)
            {
                if (HaveTwoInCommon(name, others, second))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether two words of one name are near two different ones of the other: one that is near two tells no more than once.</summary>
    private bool HaveTwoInCommon(int name, NameWords others, int other)
    {
        var seen = 0;
        for (var i = _names[name]; i < _names[name + 1]; i++)
        {
            var near = 0;
            for (var j = others._names[other]; j < others._names[other + 1]; j++)
                near |= NameKeys.AreNear(_words[i], others._words[j]) ? 1 << (j - others._names[other]) : 0;
            if (near != 0 && seen != 0 && ((near | seen) & ((near | seen) - 1)) != 0)
                return true;
            seen |= near;
        }
        return false;
    }

    private void AddKeys(int name, List<ulong> keys)
    {
        Span<ulong> words = stackalloc ulong[NameKeys.MostWords];
        var count = _names[name + 1] - _names[name];
        for (var i = 0; i < count; i++)
            words[i] = _words[_names[name] + i];
        NameKeys.Add(words.Slice(0, count), _families[name], keys);
    }
}
