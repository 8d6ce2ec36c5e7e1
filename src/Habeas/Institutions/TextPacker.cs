using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>
/// Packs what is known of a declaration into a log while it is found out: room for the <see cref="TextHead"/>, then each part. Nearly every part takes a word of four bytes, with a key
/// eight more, and its text; what does not fit follows the word.
/// </summary>
internal sealed class TextPacker
{
    /// <summary>A part holds for other days than the whole life of the text: they follow.</summary>
    public const int OwnDays = 1 << 3;

    /// <summary>The length of its text and its place follow.</summary>
    public const int Long = 1 << 4;

    /// <summary>Where in the word the length between the quotes begins, which is that of the text where there is one.</summary>
    public const int LengthShift = 5;

    /// <summary>Where in the word the distance from the part before begins.</summary>
    public const int DistanceShift = 16;

    public const int SortMask = OwnDays - 1;
    public const int LengthMask = (1 << (DistanceShift - LengthShift)) - 1;

    /// <summary>What a part takes beyond its text at most.</summary>
    private const int Most = (6 * sizeof(int)) + sizeof(long);

    private ByteLog _log = null!;
    private int _start;
    private int _before;

    /// <summary>What is known of the whole; packed at the end. Its life must be known before its parts.</summary>
    public TextHead Head;

    /// <summary>Begins the next text behind all that the log holds.</summary>
    public void Begin(ByteLog log)
    {
        (_log, _start, _before) = (log, log.Length, 0);
        Head = default;
        log.Take(Unsafe.SizeOf<TextHead>());
    }

    /// <summary>Ends it.</summary>
    public void End() => MemoryMarshal.Cast<byte, TextHead>(_log.Bytes.AsSpan(_start, Unsafe.SizeOf<TextHead>()))[0] = Head;

    /// <summary>Takes it away again.</summary>
    public void Cancel() => _log.CutAt(_start);

    /// <summary>The text of a part, in the log.</summary>
    public ReadOnlySpan<byte> TextAt(int start, int length) => _log.Bytes.AsSpan(start, length);

    public static bool HasKey(TextPartSort sort) => sort <= TextPartSort.Stated;

    public static bool HasText(TextPartSort sort) => sort is > TextPartSort.Replaced and < TextPartSort.Signature;

    /// <summary>Adds a part that holds for the whole life of the text; where its text lies in the log.</summary>
    public int Add(TextPartSort sort, long key, ReadOnlySpan<byte> text, ByteRange range) => Add(sort, key, text, range, Head.LifeFirst, Head.LifeLast);

    /// <summary>Adds a part; where its text lies in the log.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add(TextPartSort sort, long key, ReadOnlySpan<byte> text, ByteRange range, int first, int last)
    {
        var hasOwnDays = first != Head.LifeFirst | last != Head.LifeLast;
        var (length, distance) = (range.End - range.Start - 2, range.Start - _before);
        var isLong = (uint)length > LengthMask | (uint)distance > ushort.MaxValue | (HasText(sort) & length != text.Length);
        (_before, Head.Parts) = (range.Start, Head.Parts + 1);
        var start = _log.Length;
        var words = MemoryMarshal.Cast<byte, int>(_log.Take(Most + text.Length));
        var at = 0;
        words[at++] = (int)sort | (hasOwnDays ? OwnDays : 0) | (isLong ? Long : (length << LengthShift) | (distance << DistanceShift));
        if (isLong)
        {
            words[at++] = text.Length;
            words[at++] = range.Start;
            words[at++] = range.End;
        }
        if (HasKey(sort))
        {
            words[at++] = (int)key;
            words[at++] = (int)(key >> 32);
        }
        if (hasOwnDays)
        {
            words[at++] = first;
            words[at++] = last;
        }
        start += at * sizeof(int);
        text.CopyTo(_log.Bytes.AsSpan(start));
        _log.CutAt(start + text.Length);
        return start;
    }
}
