using System;

namespace Habeas.Findings;

/// <summary>Turns offsets that rise into lines and columns, in one pass over the text, and keeps nothing of what it has passed.</summary>
/// <param name="text">The document.</param>
/// <param name="length">How much of it counts.</param>
/// <param name="firstLine">The number of its first line in the file.</param>
internal struct LineCursor(byte[] text, int length, int firstLine)
{
    private int _line = firstLine;
    private int _column = 1;
    private int _at = LineMap.FirstLineOf(text, length);

    /// <summary>Where the next line begins; -1 until that is asked for.</summary>
    private int _next = -1;

    /// <param name="offset">No smaller than those before.</param>
    public (int Line, int Column) MoveTo(int offset)
    {
        offset = Math.Min(offset, length);
        if (_next < 0)
            _next = LineMap.NextLineOf(text, length, _at);
        while (_next <= offset)
        {
            (_line, _column, _at) = (_line + 1, 1, _next);
            _next = LineMap.NextLineOf(text, length, _at);
        }
        _column += LineMap.UnitsIn(text, _at, offset);
        _at = Math.Max(_at, offset);
        return (_line, _column);
    }
}
