using System;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>JSON of no known type, read for its grammar and for names that stand twice.</content>
internal sealed partial class Reader
{
    /// <summary>The end of any value, or <see cref="Lost"/>, or <see cref="Broken"/> at something that begins no value. A broken member inside is reported and passed over.</summary>
    private int Skip(ReadOnlySpan<byte> text, int p)
    {
        switch (text[p])
        {
            case (byte)'"':
                var end = ReadString(text, p, out _);
                if (end >= 0)
                    ReportHalfCharacter(text);
                return end;
            case (byte)'{':
                return SkipObject(text, p);
            case (byte)'[':
                return SkipArray(text, p);
        }
        var literal = LiteralEnd(text, p);
        if (literal >= 0)
            return literal;
        var number = NumberEnd(text, p);
        return number >= 0 ? number : ReportNoValue(text, p);
    }

    private int SkipObject(ReadOnlySpan<byte> text, int p)
    {
        var open = p;
        if (!Enter(open))
            return Lost;
        p = White(text, p + 1);
        while (text[p] != '}')
        {
            if (text[p] != '"')
            {
                p = RecoverName(text, p, open);
                if (p < 0)
                    return Lost;
                continue;
            }
            var name = p;
            p = ReadString(text, p, out _);
            if (p < 0)
                return Lost;
            ReportHalfCharacter(text);
            if (!_names.Add(text, open, name, p - name))
                Reports.Add(StructureFaults.DuplicateProperty, name, p, TextOf(Content(text, name, p)));
            p = White(text, p);
            if (text[p] != ':')
            {
                p = RecoverColon(text, p, open);
            }
            else
            {
                var value = White(text, p + 1);
                p = Skip(text, value);
                if (p == Broken)
                    p = NextMember(text, value, (byte)'}');
                else if (p >= 0)
                    p = EndOfMember(text, p, open);
            }
            if (p < 0)
                return Lost;
        }
        _depth--;
        return p + 1;
    }

    private int SkipArray(ReadOnlySpan<byte> text, int p)
    {
        var open = p;
        if (!Enter(open))
            return Lost;
        p = White(text, p + 1);
        while (text[p] != ']')
        {
            if (p >= _length)
                return ReportUnclosed(open, "the list");
            if (text[p] is (byte)'/' or (byte)'#' && CommentEnd(text, p) > p)
            {
                p = ReportComments(text, p);
                continue;
            }
            var value = p;
            p = Skip(text, value);
            if (p == Broken)
            {
                p = NextMember(text, value, (byte)']');
            }
            else if (p >= 0)
            {
                p = White(text, p);
                if (text[p] == ',')
                {
                    var comma = p;
                    p = White(text, p + 1);
                    if (text[p] == ']')
                        ReportTrailingComma(comma);
                }
                else if (text[p] != ']')
                {
                    p = RecoverComma(text, p, open, (byte)']');
                }
            }
            if (p < 0)
                return Lost;
        }
        _depth--;
        return p + 1;
    }

    /// <summary>The end of <c>true</c>, <c>false</c> or <c>null</c>, or <see cref="Broken"/>.</summary>
    private static int LiteralEnd(ReadOnlySpan<byte> text, int p)
    {
        var rest = text.Slice(p);
        if (rest.StartsWith("true"u8) || rest.StartsWith("null"u8))
            p += 4;
        else if (rest.StartsWith("false"u8))
            p += 5;
        else
            return Broken;
        return IsTokenEnd(text[p]) ? p : Broken;
    }

    /// <summary>Whether a number or literal can be over here. An unquoted date is no number with something behind it, but one fault.</summary>
    private static bool IsTokenEnd(byte next) => next is <= 0x20 or (byte)',' or (byte)':' or (byte)'}' or (byte)']' or (byte)'{' or (byte)'[' or (byte)'"' or (byte)'/' or (byte)'#';

    /// <summary>The end of a number, or <see cref="Broken"/> (RFC 8259, section 6).</summary>
    private static int NumberEnd(ReadOnlySpan<byte> text, int p)
    {
        if (text[p] == '-')
            p++;
        if (text[p] == '0')
            p++;
        else if (!Digits(text, ref p))
            return Broken;
        if (text[p] == '.')
        {
            p++;
            if (!Digits(text, ref p))
                return Broken;
        }
        if ((text[p] | 0x20) == 'e')
        {
            p++;
            if (text[p] is (byte)'+' or (byte)'-')
                p++;
            if (!Digits(text, ref p))
                return Broken;
        }
        return IsTokenEnd(text[p]) ? p : Broken;
    }

    private static bool Digits(ReadOnlySpan<byte> text, ref int p)
    {
        var start = p;
        while ((uint)(text[p] - '0') <= 9)
            p++;
        return p > start;
    }
}
