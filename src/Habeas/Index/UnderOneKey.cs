using System;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>The consonants of the names of people who share a key, side by side, since each is compared with many others. Its memory is used again for the next key.</summary>
internal sealed class UnderOneKey
{
    private (ulong Sounds, uint Head)[] _words = new (ulong, uint)[256];
    private int _wordCount;

    /// <summary>Where each name begins in <see cref="_words"/>; one more at the end.</summary>
    private int[] _names = new int[128];
    private int _nameCount;

    /// <summary>Which is the first name of each person; one more at the end.</summary>
    private int[] _persons = new int[64];
    private int _personCount;

    public void Clear() => (_wordCount, _nameCount, _personCount) = (0, 0, 0);

    /// <summary>Adds a person of the names that were added since the last.</summary>
    public void AddPerson()
    {
        if (_personCount + 1 == _persons.Length)
            Array.Resize(ref _persons, _persons.Length * 2);
        _persons[++_personCount] = _nameCount;
    }

    public void AddName(ReadOnlySpan<ulong> words)
    {
        if (_nameCount + 1 == _names.Length)
            Array.Resize(ref _names, _names.Length * 2);
        if (_wordCount + words.Length > _words.Length)
            Array.Resize(ref _words, _words.Length * 2);
        foreach (var word in words)
            _words[_wordCount++] = (word, NameKeys.Head(word));
        _names[++_nameCount] = _wordCount;
    }

    /// <summary>Whether some two names have, word by word, about the same consonants: a look that costs little, ahead of one that costs much.</summary>
    public bool AreNear(int person, int other)
    {
        for (var name = _persons[person]; name < _persons[person + 1]; name++)
        {
            for (var second = _persons[other]; second < _persons[other + 1]; second++)
            {
                if (HaveTwoInCommon(WordsOf(name), WordsOf(second)))
                    return true;
            }
        }
        return false;
    }

    private ReadOnlySpan<(ulong Sounds, uint Head)> WordsOf(int name) => _words.AsSpan(_names[name], _names[name + 1] - _names[name]);

    /// <summary>Whether two words of one name are near two different ones of the other: one that is near two tells no more than once.</summary>
    private static bool HaveTwoInCommon(ReadOnlySpan<(ulong Sounds, uint Head)> name, ReadOnlySpan<(ulong Sounds, uint Head)> other)
    {
        var seen = 0;
        for (var i = 0; i < name.Length && (seen != 0 || i + 1 < name.Length); i++)
        {
            var near = 0;
            for (var j = 0; j < other.Length; j++)
                near |= NameKeys.AreNear(name[i].Head, other[j].Head) && NameKeys.AreNear(name[i].Sounds, other[j].Sounds) ? 1 << j : 0;
            if (near != 0 && seen != 0 && ((near | seen) & ((near | seen) - 1)) != 0)
                return true;
            seen |= near;
        }
        return false;
    }
}
