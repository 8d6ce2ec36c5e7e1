using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>The consonants of all words in all people's names, worked out once: by them people find each other, and most pairs are told apart.</summary>
internal sealed class NameWords
{
    private readonly Chunks<ulong> _words = new();

    /// <summary>Where each name begins in <see cref="_words"/>; one more at the end.</summary>
    private readonly Chunks<int> _names = new();

    /// <summary>How many words of each name stand before a comma.</summary>
    private readonly Chunks<byte> _families = new();

    /// <summary>Which is the first name of each person; one more at the end.</summary>
    private readonly int[] _persons;

    public NameWords(PersonIndex people)
    {
        _persons = new int[people.Count + 1];
        Span<ulong> words = stackalloc ulong[NameKeys.MostWords];
        for (var person = 0; person < people.Count; person++)
        {
            _persons[person] = _names.Count;
            for (var names = people.RawNamesOf(person); names.IndexOf((byte)'\n') is >= 0 and var end; names = names.Slice(end + 1))
            {
                _names.Add(_words.Count);
                var count = NameKeys.Words(names.Slice(0, end), words, out var family);
                _families.Add((byte)family);
                foreach (var word in words.Slice(0, count))
                    _words.Add(word);
            }
        }
        _persons[people.Count] = _names.Count;
        _names.Add(_words.Count);
    }

    /// <summary>The keys of all people, each of a person once, sorted.</summary>
    public (ulong Key, int Person)[] Keys()
    {
        var all = new List<(ulong Key, int Person)>(_words.Count);
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
                    all.Add((keys[i], person));
            }
        }
        var sorted = all.ToArray();
        Array.Sort(sorted, static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Person.CompareTo(b.Person));
        return sorted;
    }

    /// <summary>Whether some two names have, word by word, about the same consonants: a look that costs little, ahead of one that costs much.</summary>
    public bool AreNear(int person, int other)
    {
        for (var name = _persons[person]; name < _persons[person + 1]; name++)
        {
            for (var second = _persons[other]; second < _persons[other + 1]; second++)
            {
                if (HaveTwoInCommon(name, second))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether two words of one name are near two different ones of the other: one that is near two tells no more than once.</summary>
    private bool HaveTwoInCommon(int name, int other)
    {
        var seen = 0;
        for (var i = _names[name]; i < _names[name + 1]; i++)
        {
            var near = 0;
            for (var j = _names[other]; j < _names[other + 1]; j++)
                near |= NameKeys.AreNear(_words[i], _words[j]) ? 1 << (j - _names[other]) : 0;
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
