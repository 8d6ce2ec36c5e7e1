using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Checking;

/// <summary>Edits of one document that do not touch each other, in the order of their places.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    /// <summary>By how much the text has grown behind each edit; worked out when first asked for.</summary>
    private int[] _growth = [];

    public int Count => _edits.Count;

    /// <summary>Where the first edit begins.</summary>
    public int First => _edits[0].Start;

    /// <summary>Adds edits that belong together; false, and none is added, where one of them touches what is edited already.</summary>
    public bool TryAdd(IReadOnlyList<Edit> edits)
    {
        foreach (var edit in edits)
        {
            var at = Below(edit.Start);
            if ((at > 0 && EndOf(_edits[at - 1]) > edit.Start) || (at < _edits.Count && (_edits[at].Start == edit.Start || EndOf(edit) > _edits[at].Start)))
                return false;
        }
        foreach (var edit in edits)
            _edits.Insert(Below(edit.Start), edit);
        _growth = [];
        return true;
    }

    /// <summary>Writes the edited document behind what is in <paramref name="to"/>.</summary>
    public void Apply(ReadOnlySpan<byte> document, List<byte> to)
    {
        var at = 0;
        foreach (var edit in _edits)
        {
            Append(document.Slice(at, edit.Start - at), to);
            to.AddRange(Encoding.UTF8.GetBytes(edit.Replacement));
            at = EndOf(edit);
        }
        Append(document.Slice(at), to);
    }

    /// <summary>Where something that began at an offset begins afterwards. What begins in a text that was replaced begins where the replacement does.</summary>
    public int Map(int offset)
    {
        if (_growth.Length < _edits.Count)
            Measure();
        var last = Below(offset + 1) - 1;
        if (last < 0)
            return offset;
        var before = last == 0 ? 0 : _growth[last - 1];
        var edit = _edits[last];
        return EndOf(edit) > offset ? edit.Start + before : offset + _growth[last];
    }

    private void Measure()
    {
        _growth = new int[_edits.Count];
        var growth = 0;
        for (var i = 0; i < _growth.Length; i++)
            _growth[i] = growth += Encoding.UTF8.GetByteCount(_edits[i].Replacement) - _edits[i].Length;
    }

    /// <summary>How many edits begin before an offset.</summary>
    private int Below(int offset)
    {
        int from = 0, to = _edits.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_edits[middle].Start < offset)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    private static int EndOf(Edit edit) => edit.Start + edit.Length;

    private static void Append(ReadOnlySpan<byte> part, List<byte> to)
    {
#if NET
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(to, to.Count + part.Length);
        part.CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(to).Slice(to.Count - part.Length));
#else
        to.AddRange(part.ToArray());
#endif
    }
}
