using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>Turns offsets of a document into lines and columns, in any order, and tells what stands on a line. <see cref="LineCursor"/> is for offsets that rise.</summary>
internal sealed class LineMap
{
    private readonly byte[] _text;
    private readonly int _length;
    private readonly int _firstLine;
    private readonly List<int> _starts = [];
    private bool _hasAll;
    private int _countedOn = -1;
    private int _countedTo;
    private int _column;

    /// <param name="text">The document.</param>
    /// <param name="length">How much of it counts.</param>
    /// <param name="firstLine">The number of its first line in the file.</param>
    public LineMap(byte[] text, int length, int firstLine)
    {
        _text = text;
        _length = length;
        _firstLine = firstLine;
        _starts.Add(FirstLineOf(text, length));
    }

    /// <summary>Whether the document has a line of this number.</summary>
    public bool Has(int line)
    {
        while (line - _firstLine >= _starts.Count && FindNext())
        {
        }
        return line >= _firstLine && line - _firstLine < _starts.Count;
    }

    public (int Line, int Column) Of(int offset)
    {
        offset = Math.Min(offset, _length);
        while (_starts[_starts.Count - 1] <= offset && FindNext())
        {
        }
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = Math.Max(0, ~line - 1);
        if (line != _countedOn || offset < _countedTo)
        {
            _countedOn = line;
            _countedTo = _starts[line];
            _column = 1;
        }
        _column += UnitsIn(_text, _countedTo, offset);
        _countedTo = Math.Max(_countedTo, offset);
        return (_firstLine + line, _column);
    }

    /// <summary>The text of a line that there is, without its end, as bytes.</summary>
    public ReadOnlySpan<byte> TextOf(int line)
    {
        Has(line);
        var start = _starts[line - _firstLine];
        var rest = _text.AsSpan(start, _length - start);
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? rest : rest.Slice(0, end);
    }

    /// <summary>UTF-16 units that begin with this byte: none in the middle of a character, two for one beyond U+FFFF.</summary>
    public static int Units(byte lead) => (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;

    /// <summary>Where the first line begins: behind the byte order mark.</summary>
    public static int FirstLineOf(byte[] text, int length) => Json.Encodings.HasMark(text.AsSpan(0, length)) ? 3 : 0;

    /// <summary>Where the line behind the one that begins here begins; <see cref="int.MaxValue"/> where there is none.</summary>
    public static int NextLineOf(byte[] text, int length, int line)
    {
        var end = text.AsSpan(line, length - line).IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
            return int.MaxValue;
        var next = line + end + 1;
        return text[next - 1] == '\r' && next < length && text[next] == '\n' ? next + 1 : next;
    }

    /// <summary>How many UTF-16 units there are between two offsets.</summary>
    public static int UnitsIn(byte[] text, int from, int to)
    {
        const ulong HighBits = 0x8080808080808080;
        var units = 0;
        while (from < to)
        {
            // Eight letters at a time, where all are plain ones.
            if (to - from >= 8 && (BinaryPrimitives.ReadUInt64LittleEndian(text.AsSpan(from, 8)) & HighBits) == 0)
            {
                units += 8;
                from += 8;
            }
            else
            {
                units += Units(text[from++]);
            }
        }
        return units;
    }

    /// <summary>Looks for the beginning of one more line; false when there is none.</summary>
    private bool FindNext()
    {
        if (_hasAll)
            return false;
        var next = NextLineOf(_text, _length, _starts[_starts.Count - 1]);
        _hasAll = next == int.MaxValue;
        if (!_hasAll)
            _starts.Add(next);
        return !_hasAll;
    }
}
