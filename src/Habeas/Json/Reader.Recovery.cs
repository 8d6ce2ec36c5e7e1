using System;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>What is done at a syntax error: one report, and reading goes on at the next member where there is one.</content>
internal sealed partial class Reader
{
    /// <summary>At something that is no name: reports it; the next name or the closing brace.</summary>
    private int RecoverName(ReadOnlySpan<byte> text, int p, int open)
    {
        if (p >= _length)
            return ReportUnclosed(open, "the brace");
        if (CommentEnd(text, p) > p)
            return ReportComments(text, p);
        if (text[p] == ',')
        {
            Reports.Add(TextFaults.BrokenMember, p, p + 1, "a comma too many").WithEdit(p, p + 1, "", isSafe: true);
            p = White(text, p + 1);
            return text[p] is (byte)'"' or (byte)'}' ? p : NextMember(text, p, (byte)'}');
        }
        MendName(text, p, ReportBroken(text, p, text[p] == '\'' ? "names stand in double quotes" : "a name in double quotes was expected"));
        return NextMember(text, p, (byte)'}');
    }

    private int RecoverColon(ReadOnlySpan<byte> text, int p, int open)
    {
        if (p >= _length)
            return ReportUnclosed(open, "the brace");
        MendColon(text, p, ReportBroken(text, p, "a colon was expected after the name"));
        return NextMember(text, p, (byte)'}');
    }

    /// <summary>Behind a value, where neither a comma nor the end stands.</summary>
    private int RecoverComma(ReadOnlySpan<byte> text, int p, int open, byte close)
    {
        if (p >= _length)
            return ReportUnclosed(open, close == '}' ? "the brace" : "the list");
        if (CommentEnd(text, p) > p)
        {
            p = ReportComments(text, p);
            return text[p] == ',' ? White(text, p + 1) : p;
        }
        if (close == ']' && IsName(text, p))
            return ReportUnclosed(open, "the list");
        if (text[p] == '"' || (close == ']' && text[p] is (byte)'{' or (byte)'['))
        {
            Reports.Add(TextFaults.BrokenMember, p, p + 1, "a comma is missing before this").WithEdit(Removal.Back(text, p) + 1, Removal.Back(text, p) + 1, ",", isSafe: true);
            return p;
        }
        MendSemicolon(text, p, ReportBroken(text, p, close == '}' ? "a comma or a closing brace was expected" : "a comma or a closing bracket was expected"));
        // A semicolon, or a word at the end of a line: the next line begins a member all the same.
        var end = TokenEnd(text, p);
        var next = White(text, end);
        if (text[next] == '"' && text.Slice(end, next - end).IndexOf((byte)'\n') >= 0)
            return next;
        return NextMember(text, p, close);
    }

    /// <summary>Whether a string with a colon behind it begins here: in a list that is the next member of the object around it.</summary>
    private bool IsName(ReadOnlySpan<byte> text, int p) => text[p] == '"' && SilentString(text, p) is > 0 and var end && text[White(text, end)] == ':';

    /// <summary>From a reported fault on to the next member of this level, or to the closing bracket; <see cref="Lost"/> where neither comes.</summary>
    private int NextMember(ReadOnlySpan<byte> text, int p, byte close)
    {
        var level = 0;
        while (p < _length)
        {
            var behind = UnreadEnd(text, p);
            if (behind > p)
            {
                p = behind;
                continue;
            }
            switch (text[p])
            {
                case (byte)'"':
                    p = SilentString(text, p);
                    if (p < 0)
                        return Lost;
                    continue;
                case (byte)'{' or (byte)'[':
                    level++;
                    break;
                case (byte)'}' or (byte)']':
                    if (level == 0)
                        return text[p] == close ? p : Lost;
                    level--;
                    break;
                case (byte)',' when level == 0:
                    return White(text, p + 1);
            }
            p++;
        }
        return Lost;
    }

    private int ReportUnclosed(int open, string what)
    {
        Reports.Add(TextFaults.Unclosed, open, open + 1, what);
        return Lost;
    }

    private void ReportTrailingComma(int comma) =>
        Reports.Add(TextFaults.BrokenMember, comma, comma + 1, "a comma too many").WithEdit(comma, comma + 1, "", isSafe: true);

    private Report ReportBroken(ReadOnlySpan<byte> text, int p, string what) => Reports.Add(TextFaults.BrokenMember, p, TokenEnd(text, p), what);

    private int ReportNoValue(ReadOnlySpan<byte> text, int p)
    {
        if (p >= _length)
            Reports.Add(TextFaults.BrokenMember, Math.Max(0, _length - 1), _length, "the text breaks off where a value was expected");
        else
            MendValue(text, p, ReportBroken(text, p, text[p] switch
            {
                (byte)'\'' => "text stands in double quotes",
                _ when CommentEnd(text, p) > p => NoComments,
                (byte)',' or (byte)'}' or (byte)']' => "a value is missing before this",
                _ => $"{TextOf(text.Slice(p, TokenEnd(text, p) - p))} is no JSON value; text stands in double quotes",
            }));
        return Broken;
    }

    /// <summary>The end of a run of characters that belong together, for underlining.</summary>
    private int TokenEnd(ReadOnlySpan<byte> text, int p)
    {
        var end = p;
        while (end < _length && end < p + 40 && text[end] > 0x20 && text[end] is not ((byte)',' or (byte)':' or (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)'"'))
            end++;
        while (end > p && end < _length && (text[end] & 0xC0) == 0x80)
            end--;
        return Math.Max(end, p + 1);
    }
}
