using System;

namespace Habeas.Index;

/// <summary>Where the id of a record or item stands as UTF-8; ordered byte by byte. It is for sorting very many: to unpack an <see cref="IdEntry"/> takes longer than to compare two ids.</summary>
internal readonly struct IdText(byte[] bytes, int start, int length) : IComparable<IdText>
{
    private readonly byte[] _bytes = bytes;
    private readonly int _start = start;
    private readonly int _length = length;

    public int CompareTo(IdText other) => new ReadOnlySpan<byte>(_bytes, _start, _length).SequenceCompareTo(new ReadOnlySpan<byte>(other._bytes, other._start, other._length));
}
