using System;

namespace Habeas.Index;

/// <summary>The ids of the items of one record, packed one after the other, each with the <c>#</c> that parts it from the record's. Goes from one to the next.</summary>
internal ref struct ItemIds(ReadOnlySpan<byte> packed)
{
    private ReadOnlySpan<byte> _rest = packed;

    /// <summary>With the <c>#</c>.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly ItemIds GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        var end = _rest.Slice(1).IndexOf((byte)'#') + 1;
        Current = end == 0 ? _rest : _rest.Slice(0, end);
        _rest = _rest.Slice(Current.Length);
        return true;
    }
}
