using System;

namespace Habeas.Json;

/// <summary>Finds names that stand twice in one object, for names that the tables do not know. Linear in the names, however many there are.</summary>
internal sealed class NameSet
{
    private (long Key, int Owner, int Start, int Length)[] _entries = new (long, int, int, int)[64];
    private int _count;

    public void Clear()
    {
        if (_count == 0)
            return;
        Array.Clear(_entries, 0, _entries.Length);
        _count = 0;
    }

    /// <summary>False when the object that begins at <paramref name="owner"/> has had this name before. Names are compared as written, escapes and all.</summary>
    public bool Add(ReadOnlySpan<byte> text, int owner, int start, int length)
    {
        if (_count * 2 >= _entries.Length)
            Grow();
        var name = text.Slice(start, length);
        var key = Hash64.Of(name) ^ (owner * 0x5851F42D4C957F2D);
        var at = (int)((ulong)key % (ulong)_entries.Length);
        while (_entries[at].Length != 0)
        {
            var entry = _entries[at];
            if (entry.Key == key && entry.Owner == owner && text.Slice(entry.Start, entry.Length).SequenceEqual(name))
                return false;
            at = at + 1 == _entries.Length ? 0 : at + 1;
        }
        _entries[at] = (key, owner, start, length);
        _count++;
        return true;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new (long, int, int, int)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Length == 0)
                continue;
            var at = (int)((ulong)entry.Key % (ulong)_entries.Length);
            while (_entries[at].Length != 0)
                at = at + 1 == _entries.Length ? 0 : at + 1;
            _entries[at] = entry;
        }
    }
}
