using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// By what a member's name is recognised as it is usually written, both quotes and the colon behind them included, and what the reader has to know at once when it is.
/// Keys remember which others followed them: each reader has keys of its own.
/// </summary>
internal sealed class NameKey
{
    private const int BucketBits = 6;

#if NET
    private readonly Vector128<byte> _written;
    private readonly Vector128<byte> _mask;
#else
    private readonly ulong _first;
    private readonly ulong _firstMask;
    private readonly ulong _last;
#endif

    public readonly Property Property;
    public readonly ValueKind Kind;

    /// <summary>Quotes and colon included.</summary>
    public readonly int Length;

    /// <summary>Offset of the property's slot.</summary>
    public readonly int Slot;

    /// <summary>The slot as the bit of <see cref="Tape.PresenceOf"/>.</summary>
    public readonly ulong Bit;

    /// <summary>The key that was found behind this one last.</summary>
    public NameKey Next;

    // The keys of the type by a hash of their first bytes, those of one bucket as a chain.
    private readonly NameKey?[] _buckets;
    private readonly NameKey? _rest;

    /// <summary>A key that no member has, since these bytes do not occur in UTF-8; what it remembers is which property came first.</summary>
    public NameKey(Property[] properties)
    {
        Property = properties[0];
#if NET
        _written = Vector128<byte>.AllBitsSet;
        _mask = _written;
#else
        _first = ulong.MaxValue;
        _firstMask = ulong.MaxValue;
#endif
        _buckets = new NameKey?[1 << BucketBits];
        Next = this;
        NameKey before = this;
        foreach (var property in properties)
        {
            before.Next = new NameKey(property, _buckets);
            before = before.Next;
        }
        before.Next = Next;
    }

    private NameKey(Property property, NameKey?[] buckets)
    {
        byte[] written = [(byte)'"', .. property.Utf8, (byte)'"', (byte)':'];
        Property = property;
        Kind = property.Kind;
        Slot = property.Slot;
        Bit = 1UL << Slot;
        Length = written.Length;
        Next = this;
        Array.Resize(ref written, Scan.Padding);
#if NET
        _written = Vector128.Create(written, 0);
        _mask = Scan.FirstBytes16(Length);
#else
        _first = Scan.Word(written, 0);
        _firstMask = Scan.FirstBytes(Length);
        _last = Scan.Word(written, Math.Max(0, Length - 8));
#endif
        _buckets = buckets;
        ref var bucket = ref buckets[Bucket(written, 0)];
        _rest = bucket;
        bucket = this;
    }

    /// <summary>Whether the member at <paramref name="p"/> has this name, written without escapes and with the colon at once behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StandsAt(ReadOnlySpan<byte> text, int p)
    {
#if NET
        return ((Vector128.Create(text.Slice(p, 16)) ^ _written) & _mask) == Vector128<byte>.Zero && (Length <= 16 || HasRest(text, p));
#else
        return ((Scan.Word(text, p) ^ _first) & _firstMask) == 0
            && (Length <= 8 || (Scan.Word(text, p + Length - 8) == _last && (Length <= 16 || HasRest(text, p))));
#endif
    }

    /// <summary>The whole of a long name once more, with what is behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HasRest(ReadOnlySpan<byte> text, int p) =>
        text.Slice(p + 1, Length - 3).SequenceEqual(Property.Utf8) && text[p + Length - 2] == '"' && text[p + Length - 1] == ':';

    /// <summary>The key of the same type whose name stands here, when it is not <see cref="Next"/>; null where none of the type is written so.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public NameKey? Seek(ReadOnlySpan<byte> text, int p)
    {
        for (var key = _buckets[Bucket(text, p)]; key is not null; key = key._rest)
        {
            if (key.StandsAt(text, p))
            {
                Next = key;
                return key;
            }
        }
        return null;
    }

    /// <summary>Of the first five bytes, which every name of two letters and more has with its quotes and colon.</summary>
    private static int Bucket(ReadOnlySpan<byte> text, int p) => (int)((Scan.Word(text, p) & Scan.LowBytes(5)) * 0x9E3779B97F4A7C15 >> (64 - BucketBits));
}
