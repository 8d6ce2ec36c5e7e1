using System;
using System.IO;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>Reads a stream line by line with no more memory than its longest line needs. A line beyond the limit is passed over, and said to be too long.</summary>
internal sealed class LineReader(Stream stream, int maxSize)
{
    private readonly byte[] _read = new byte[64 * 1024];
    private int _from;
    private int _to;
    private long _position;

    /// <summary>The line, with padding behind it. Good until the next is read.</summary>
    public byte[] Line { get; private set; } = new byte[4096];

    public int Length { get; private set; }

    /// <summary>The number of the line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line begins in the stream.</summary>
    public long Offset { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    public bool Next()
    {
        Length = 0;
        IsTooLong = false;
        Offset = _position;
        var any = false;
        while (_from < _to || Refill())
        {
            any = true;
            var rest = _read.AsSpan(_from, _to - _from);
            var end = rest.IndexOf((byte)'\n');
            Take(end < 0 ? rest : rest.Slice(0, end));
            var taken = end < 0 ? rest.Length : end + 1;
            _from += taken;
            _position += taken;
            if (end >= 0)
                break;
        }
        if (!any)
            return false;
        Number++;
        if (Length > 0 && Line[Length - 1] == '\r')
            Length--;
        Array.Clear(Line, Length, Scan.Padding);
        return true;
    }

    private bool Refill()
    {
        _from = 0;
        _to = stream.Read(_read, 0, _read.Length);
        return _to > 0;
    }

    private void Take(ReadOnlySpan<byte> part)
    {
        if (IsTooLong || Length + part.Length > maxSize)
        {
            IsTooLong = true;
            Length = 0;
            return;
        }
        if (Line.Length < Length + part.Length + Scan.Padding)
        {
            var line = Line;
            Array.Resize(ref line, Math.Max(Length + part.Length + Scan.Padding, line.Length * 2));
            Line = line;
        }
        part.CopyTo(Line.AsSpan(Length));
        Length += part.Length;
    }
}
