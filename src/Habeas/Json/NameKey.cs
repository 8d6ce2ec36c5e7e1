using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// By what a member's name is recognised as it is usually written, both quotes and the colon behind them included, and what the reader has to know at once when it is.
/// The keys of a type stand in one array, each at its property's slot, so close together that those of a record's types stay near the processor.
/// Keys remember which others followed them: each reader has keys of its own.
/// </summary>
internal struct NameKey
{
    private const int BucketBits = 7;

    // What is not written so differs in the first bytes, up to sixteen.
#if NET
    private readonly Vector128<byte> _written;
    private readonly ushort _mask;
#else
    private readonly ulong _first;
    private readonly ulong _firstMask;
    private readonly ulong _last;
#endif

    public readonly Property Property;

    /// <summary>
    /// What reading the value asks for, else 0. Of a code: its list. Of an id or reference: which may stand there, bit n for a record of the n-th kind,
    /// bit <see cref="IdScan.Item"/> for an item of any record.
    /// </summary>
    public readonly ushort Detail;

    /// <summary>How the value is read.</summary>
    public readonly ValueWay Way;

    /// <summary>Quotes and colon included.</summary>
    public readonly byte Length;

    /// <summary>The slot of the property that was found behind this one last.</summary>
    public byte Next;

    public NameKey(Property property)
    {
        byte[] written = [(byte)'"', .. property.Utf8, (byte)'"', (byte)':'];
        Property = property;
        Way = property.Way;
        Detail = DetailOf(property);
        Length = checked((byte)written.Length);
        Next = 0;
        Array.Resize(ref written, Scan.Padding);
#if NET
        // The first byte of a longer name is asked to be what none is.
        written[0] = Length > 16 ? (byte)0xFF : written[0];
        _written = Vector128.Create(written, 0);
        _mask = (ushort)((1 << Math.Min((int)Length, 16)) - 1);
#else
        _first = Scan.Word(written, 0);
        _firstMask = Scan.FirstBytes(Length);
        _last = Scan.Word(written, Math.Max(0, Length - 8));
#endif
    }

    private static ushort DetailOf(Property property)
    {
        var kinds = property.Kinds == 0 ? (1 << IdScan.Item) - 1 : property.Kinds;
        return checked((ushort)(property.Kind switch
        {
            ValueKind.Code => property.List,
            ValueKind.Id => kinds,
            ValueKind.Reference => kinds | (1 << IdScan.Item),
            _ => 0,
        }));
    }

    /// <summary>The keys of a type. At 0, where no property has its slot, stands one that no member has; what it remembers is which property came first.</summary>
    public static NameKey[] Of(Property[] properties)
    {
        var keys = new NameKey[properties.Length + 1];
        keys[0] = properties[0].Key;
        for (var i = 0; i < properties.Length; i++)
        {
            ref var key = ref keys[properties[i].Slot];
            key = properties[i].Key;
            key.Next = checked((byte)properties[i + 1 < properties.Length ? i + 1 : 0].Slot);
        }
        keys[0].Next = checked((byte)properties[0].Slot);
        return keys;
    }

    /// <summary>The slots of these properties by a hash of the first bytes of their names, where one is taken the next free.</summary>
    public static byte[] Buckets(NameKey[] keys)
    {
        var buckets = new byte[1 << BucketBits];
        for (var slot = 1; slot < keys.Length; slot++)
        {
            byte[] written = [(byte)'"', .. keys[slot].Property.Utf8, (byte)'"', (byte)':', .. new byte[Scan.Padding]];
            var at = Bucket(written, 0);
            while (buckets[at] != 0)
                at = (at + 1) & (buckets.Length - 1);
            buckets[at] = (byte)slot;
        }
        return buckets;
    }

    /// <summary>The slot of the property whose name stands here; 0 where none of the type is written so.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Seek(NameKey[] keys, byte[] buckets, ReadOnlySpan<byte> text, int p)
    {
        for (var at = Bucket(text, p); ; at++)
        {
            int slot = buckets[at & (buckets.Length - 1)];
            if (slot == 0 || keys[slot].StandsAt(text, p))
                return slot;
        }
    }

    /// <summary>Whether the member at <paramref name="p"/> has this name, written without escapes and with the colon at once behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool StandsAt(ReadOnlySpan<byte> text, int p)
    {
#if NET
        var same = Vector128.Equals(Vector128.Create(text.Slice(p, 16)), _written).ExtractMostSignificantBits();
        return (_mask & ~same) == 0 || (Length > 16 && same == 0xFFFE && HasRest(text, p));
#else
        return ((Scan.Word(text, p) ^ _first) & _firstMask) == 0
            && (Length <= 8 || (Scan.Word(text, p + Length - 8) == _last && (Length <= 16 || HasRest(text, p))));
#endif
    }

    /// <summary>The whole of a long name once more, with what is behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool HasRest(ReadOnlySpan<byte> text, int p) =>
        text[p] == '"' && text.Slice(p + 1, Length - 3).SequenceEqual(Property.Utf8) && text[p + Length - 2] == '"' && text[p + Length - 1] == ':';

    /// <summary>Of the first five bytes, which every name of two letters and more has with its quotes and colon. By this factor, one of many tried, few names of a type fall together.</summary>
    private static int Bucket(ReadOnlySpan<byte> text, int p) => (int)((Scan.Word(text, p) & Scan.LowBytes(5)) * 0x3905924F982EF5F5 >> (64 - BucketBits));
}
