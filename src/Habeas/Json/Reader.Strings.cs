using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Strings, their escapes, and their content.</content>
internal sealed partial class Reader
{
    private byte[] _scratch = new byte[256];
    private int _halfCharacter = -1;
    private bool _isFaulty;

    /// <summary>
    /// The end of the string whose quote stands at <paramref name="p"/>; its faults are reported. Leaves the place of a lone surrogate in <see cref="_halfCharacter"/> for the caller to report,
    /// and in <see cref="_isFaulty"/> whether a report was made: what such a string says is not known, and not judged.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadString(ReadOnlySpan<byte> text, int p, out bool escaped)
    {
        _isFaulty = false;
        escaped = false;
        var end = Scan.StringEnd(text, p + 1);
        return text[end] == '"' ? end + 1 : ReadSlowString(text, p, end, out escaped);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadSlowString(ReadOnlySpan<byte> text, int open, int p, out bool escaped)
    {
        escaped = true;
        _halfCharacter = -1;
        while (text[p] != '"')
        {
            if (text[p] == '\\')
            {
                p += ReadEscape(text, p);
            }
            else if (p >= _length || text[p] is (byte)'\n' or (byte)'\r')
            {
                // A line end inside a text nearly always is a quote forgotten.
                _halfCharacter = -1;
                return ReportUnclosed(open, "the text");
            }
            else
            {
                _isFaulty = true;
                var report = Reports.Add(TextFaults.BadEscape, p, p + 1, text[p] == '\t' ? "a tab stands in the text: write \\t" : $"the control character U+{text[p]:X4} stands in the text: write \\u{text[p]:x4}");
                report.WithEdit(p, p + 1, text[p] == '\t' ? "\\t" : $"\\u{text[p]:x4}", isSafe: true);
                p++;
            }
            p = Scan.StringEnd(text, p);
        }
        return p + 1;
    }

    /// <summary>The length of the escape whose backslash stands at <paramref name="p"/>.</summary>
    private int ReadEscape(ReadOnlySpan<byte> text, int p)
    {
        switch (text[p + 1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u':
                var unit = Hex(text, p + 2);
                if (unit < 0)
                    break;
                if ((unit & 0xF800) != 0xD800)
                    return 6;
                var low = unit < 0xDC00 && text[p + 6] == '\\' && text[p + 7] == 'u' ? Hex(text, p + 8) : -1;
                if ((low & 0xFC00) == 0xDC00 && low > 0)
                    return 12;
                _halfCharacter = p;
                return 6;
        }
        if (p + 1 >= _length)
            return 1;
        _isFaulty = true;
        var report = Reports.Add(TextFaults.BadEscape, p, p + 1, text[p + 1] == 'u' ? "after \\u four hexadecimal digits are expected" : "a backslash stands for nothing here: to write one, write two");
        if (text[p + 1] != 'u')
            report.WithEdit(p, p, "\\", isSafe: false);
        return 1;
    }

    private static int Hex(ReadOnlySpan<byte> text, int p)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = text[p + i];
            var number = digit is >= (byte)'0' and <= (byte)'9' ? digit - '0' : (digit | 0x20) is >= 'a' and <= 'f' ? (digit | 0x20) - 'a' + 10 : -1;
            if (number < 0)
                return -1;
            value = (value << 4) | number;
        }
        return value;
    }

    /// <summary>What a string says, without quotes and escapes. Valid until the next call.</summary>
    private ReadOnlySpan<byte> Content(ReadOnlySpan<byte> text, int start, int end) => Unescape.Into(text.Slice(start + 1, end - start - 2), ref _scratch);
}
