using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>Turns offsets of a document into lines and columns. Offsets asked in rising order cost one pass over the text, up to the last.</summary>
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
        _starts.Add(Json.Encodings.HasMark(text.AsSpan(0, length)) ? 3 : 0);
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
        // Mostly it is on the last line that was found.
        var line = _starts[_starts.Count - 1] <= offset ? _starts.Count - 1 : _starts.BinarySearch(offset);
        if (line < 0)
            line = Math.Max(0, ~line - 1);
        if (line != _countedOn || offset < _countedTo)
        {
            _countedOn = line;
            _countedTo = _starts[line];
            _column = 1;
        }
        CountTo(offset);
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

    /// <summary>Looks for the beginning of one more line; false when there is none.</summary>
    private bool FindNext()
    {
        if (_hasAll)
            return false;
        var at = _starts[_starts.Count - 1];
        var next = _text.AsSpan(at, _length - at).IndexOfAny((byte)'\n', (byte)'\r');
        if (next < 0)
        {
            _hasAll = true;
            return false;
        }
        at += next + 1;
        if (_text[at - 1] == '\r' && at < _length && _text[at] == '\n')
            at++;
        _starts.Add(at);
        return true;
    }

    private void CountTo(int offset)
    {
        const ulong HighBits = 0x8080808080808080;
        while (_countedTo < offset)
        {
            // Eight letters at a time, where all are plain ones.
            if (offset - _countedTo >= 8 && (BinaryPrimitives.ReadUInt64LittleEndian(_text.AsSpan(_countedTo, 8)) & HighBits) == 0)
            {
                _column += 8;
                _countedTo += 8;
            }
            else
            {
                _column += Units(_text[_countedTo++]);
            }
        }
    }
}
