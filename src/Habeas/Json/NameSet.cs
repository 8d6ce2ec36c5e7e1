using System;

namespace Habeas.Json;

/// <summary>Finds names that stand twice in one object, for names that the tables do not know. Linear in the names, however many there are.</summary>
internal sealed class NameSet
{
    private const int Smallest = 64;

    /// <summary>More than any ordinary record needs.</summary>
    private const int Kept = 4096;

    private (long Key, int Owner, int Start, int Length)[] _entries = new (long, int, int, int)[Smallest];
    private byte[] _scratch = [];
    private byte[] _otherScratch = [];
    private int _count;

    public void Clear()
    {
        if (_count == 0)
            return;
        // What one very large record needed is not cleared for every small one after it.
        if (_entries.Length > Kept && _count * 16 < _entries.Length)
            _entries = new (long, int, int, int)[Smallest];
        else
            Array.Clear(_entries, 0, _entries.Length);
        _count = 0;
    }

    /// <summary>False when the object whose brace stands at <paramref name="owner"/> has had this name before. A name is the same with and without escapes.</summary>
    /// <param name="text">The document.</param>
    /// <param name="owner">Where the object begins.</param>
    /// <param name="start">Where the name begins, at its quote.</param>
    /// <param name="length">Its length with both quotes.</param>
    public bool Add(ReadOnlySpan<byte> text, int owner, int start, int length)
    {
        if (_count * 2 >= _entries.Length)
            Grow();
        var name = Content(text, start, length, ref _scratch);
        var key = Hash64.Of(name) ^ (owner * 0x5851F42D4C957F2D);
        var at = (int)((ulong)key % (ulong)_entries.Length);
        while (_entries[at].Length != 0)
        {
            var entry = _entries[at];
            if (entry.Key == key && entry.Owner == owner && Content(text, entry.Start, entry.Length, ref _otherScratch).SequenceEqual(name))
                return false;
            at = at + 1 == _entries.Length ? 0 : at + 1;
        }
        _entries[at] = (key, owner, start, length);
        _count++;
        return true;
    }

    private static ReadOnlySpan<byte> Content(ReadOnlySpan<byte> text, int start, int length, ref byte[] scratch) => Unescape.Into(text.Slice(start + 1, length - 2), ref scratch);

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
