using System;
using System.Text;

namespace Habeas.Cli.Output;

/// <summary>A line of text with a range of it underlined, cut around the range when it is too long, and safe to show.</summary>
/// <param name="Text">What to print.</param>
/// <param name="Indent">Columns before the underline.</param>
/// <param name="Underline">Columns of the underline, at least one.</param>
internal readonly record struct Excerpt(string Text, int Indent, int Underline)
{
    private const string Tab = "    ";
    private const char Cut = '…';

    /// <summary>Marks that take no room of their own may not make a line endless.</summary>
    private const int MostUnitsAColumn = 8;

    /// <param name="line">The line without its end.</param>
    /// <param name="start">The first underlined UTF-16 unit, counted from 0.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="width">The most columns that may be taken.</param>
    public static Excerpt Of(string line, int start, int end, int width)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        var from = FirstShown(line, start, width);
        var text = new StringBuilder();
        if (from > 0)
            text.Append(Cut);
        int taken = text.Length, indent = -1, behind = -1;
        var at = from;
        for (; at < line.Length; )
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var units);
            var shown = rune.Value == '\t' ? Tab : Visible.Of(rune);
            var columns = ColumnWidth.Of(shown);
            if ((taken + columns > width - 1 && !FitsWhole(line, at, width - taken)) || at - from > width * MostUnitsAColumn)
                break;
            if (at >= start && indent < 0)
                indent = taken;
            if (at >= end && behind < 0)
                behind = taken;
            text.Append(shown);
            taken += columns;
            at += units;
        }
        indent = indent < 0 ? taken : indent;
        behind = behind < 0 ? taken : behind;
        if (at < line.Length)
            text.Append(Cut);
        return new Excerpt(text.ToString(), indent, Math.Max(1, behind - indent));
    }

    /// <summary>Where to begin: at the line's own beginning when it fits, else so far before the fault as a third of the width reaches.</summary>
    private static int FirstShown(string line, int start, int width)
    {
        if (FitsWhole(line, 0, width))
            return 0;
        var from = start;
        for (var left = width / 3; from > 0;)
        {
            Rune.DecodeLastFromUtf16(line.AsSpan(0, from), out var rune, out var units);
            left -= rune.Value == '\t' ? Tab.Length : ColumnWidth.Of(Visible.Of(rune));
            if (left < 0)
                break;
            from -= units;
        }
        return from;
    }

    private static bool FitsWhole(string line, int from, int width)
    {
        for (var at = from; at < line.Length;)
        {
            Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var units);
            width -= rune.Value == '\t' ? Tab.Length : ColumnWidth.Of(Visible.Of(rune));
            if (width < 0)
                return false;
            at += units;
        }
        return true;
    }
}
