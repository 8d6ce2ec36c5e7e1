using System;
using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>Turns offsets of a document into lines and columns. Offsets asked in rising order cost one pass over the text.</summary>
internal sealed class LineMap
{
    private readonly byte[] _text;
    private readonly int _length;
    private readonly int _firstLine;
    private readonly List<int> _starts = [];
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
        for (var at = 0; at < length;)
        {
            var next = text.AsSpan(at, length - at).IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
                break;
            at += next + 1;
            if (text[at - 1] == '\r' && at < length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>Whether the document has a line of this number.</summary>
    public bool Has(int line) => line >= _firstLine && line - _firstLine < _starts.Count;

    public (int Line, int Column) Of(int offset)
    {
        offset = Math.Min(offset, _length);
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = Math.Max(0, ~line - 1);
        if (line != _countedOn || offset < _countedTo)
        {
            _countedOn = line;
            _countedTo = _starts[line];
            _column = 1;
        }
        for (; _countedTo < offset; _countedTo++)
            _column += Units(_text[_countedTo]);
        return (_firstLine + line, _column);
    }

    /// <summary>The text of a line, without its end, as bytes.</summary>
    public ReadOnlySpan<byte> TextOf(int line)
    {
        var start = _starts[line - _firstLine];
        var rest = _text.AsSpan(start, _length - start);
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? rest : rest.Slice(0, end);
    }

    /// <summary>UTF-16 units that begin with this byte: none in the middle of a character, two for one beyond U+FFFF.</summary>
    public static int Units(byte lead) => (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
}
