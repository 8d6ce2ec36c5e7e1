namespace Habeas.Json;

/// <summary>
/// By what a member's name is recognised as it is usually written, both quotes and the colon behind them included: its first eight bytes and its last eight, as
/// little-endian words. Together they are the whole of a name of up to thirteen bytes. Keys of a type lie side by side, so that looking for a name touches little memory.
/// </summary>
internal struct NameKey
{
    public readonly ulong Word;

    /// <summary>Which bytes of <see cref="Word"/> count: of a name shorter than five bytes not all.</summary>
    public readonly ulong Mask;

    /// <summary>The last eight bytes; used where there are more than eight.</summary>
    public readonly ulong Last;

    public readonly Property Property;

    /// <summary>Quotes and colon included.</summary>
    public readonly int Length;

    /// <summary>Offset of the property's slot.</summary>
    public readonly int Slot;

    /// <summary>The place of the key that was found behind this one last. Each reader has keys of its own, since that is what it remembers.</summary>
    public int Next;

    /// <summary>A key that no member has, since these bytes do not occur in UTF-8; what it remembers is which property came first.</summary>
    public NameKey(Property property, int next)
    {
        Property = property;
        Next = next;
        Word = ulong.MaxValue;
        Mask = ulong.MaxValue;
    }

    public NameKey(Property property)
    {
        byte[] written = [(byte)'"', .. property.Utf8, (byte)'"', (byte)':'];
        Property = property;
        Slot = property.Slot;
        Length = written.Length;
        for (var i = 0; i < 8 && i < Length; i++)
        {
            Word |= (ulong)written[i] << (8 * i);
            Mask |= 0xFFUL << (8 * i);
        }
        for (var i = 0; i < 8 && Length >= 8; i++)
            Last |= (ulong)written[Length - 8 + i] << (8 * i);
    }
}
