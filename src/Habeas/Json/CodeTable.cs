using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Json;

/// <summary>One code list as the reader uses it: code to index by a hash table, made from the same rows as everything else that knows the list.</summary>
internal sealed class CodeTable
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly int[] _buckets;

    public CodeTable(string name, bool isOpen, IReadOnlyList<string> codes)
    {
        Name = name;
        IsOpen = isOpen;
        _names = [.. codes];
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
        var size = 16;
        while (size < _names.Length * 3)
            size *= 2;
        _buckets = new int[size];
        for (var i = 0; i < _utf8.Length; i++)
        {
            var at = (int)Hash64.Of(_utf8[i]) & (size - 1);
            while (_buckets[at] != 0)
                at = (at + 1) & (size - 1);
            _buckets[at] = i + 1;
        }
    }

    public string Name { get; }

    /// <summary>True when an unknown code is a warning and survives; false when it is an error.</summary>
    public bool IsOpen { get; }

    public IReadOnlyList<string> Names => _names;

    /// <summary>The index of a code, -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<byte> code)
    {
        var at = (int)Hash64.Of(code) & (_buckets.Length - 1);
        while (_buckets[at] != 0)
        {
            var index = _buckets[at] - 1;
            if (code.SequenceEqual(_utf8[index]))
                return index;
            at = (at + 1) & (_buckets.Length - 1);
        }
        return -1;
    }

    /// <summary>The same list with more codes behind its own, so that known codes keep their index.</summary>
    public CodeTable With(IEnumerable<string> additions)
    {
        var codes = new List<string>(_names);
        foreach (var addition in additions)
        {
            if (!codes.Contains(addition))
                codes.Add(addition);
        }
        return new CodeTable(Name, IsOpen, codes);
    }
}
