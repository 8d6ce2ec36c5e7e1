using System;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>What people write into JSON that other languages allow: comments, and text in single quotes. Passed over whole, since commas and brackets in it mean nothing.</content>
internal sealed partial class Reader
{
    private const string NoComments = "JSON has no comments: use \"note\"";

    /// <summary>One report for comments that follow each other; the position behind them and the white space after.</summary>
    private int ReportComments(ReadOnlySpan<byte> text, int p)
    {
        var report = ReportBroken(text, p, NoComments);
        var first = p;
        var last = p;
        while (CommentEnd(text, p) is var end && end > p)
        {
            last = end;
            p = White(text, end);
        }
        MendComment(text, first, last, report);
        return p;
    }

    /// <summary>The end of the comment or of the text in single quotes that begins here; <paramref name="p"/> where none does.</summary>
    private int UnreadEnd(ReadOnlySpan<byte> text, int p) => text[p] switch
    {
        (byte)'/' or (byte)'#' => CommentEnd(text, p),
        (byte)'\'' => SingleQuoteEnd(text, p),
        _ => p,
    };

    /// <summary>The end of the comment that begins here; <paramref name="p"/> where none does. A hash begins one only before a space: <c>#arrest</c> is a reference without its quotes.</summary>
    private int CommentEnd(ReadOnlySpan<byte> text, int p)
    {
        if (text[p] == '/' && text[p + 1] == '*')
        {
            var length = text.Slice(p + 2, Math.Max(0, _length - p - 2)).IndexOf("*/"u8);
            return length < 0 ? _length : p + length + 4;
        }
        return (text[p] == '/' && text[p + 1] == '/') || (text[p] == '#' && text[p + 1] is (byte)' ' or (byte)'\t' or (byte)'#') ? LineEnd(text, p) : p;
    }

    /// <summary>The end of a text in single quotes: the quote on this line behind which a name or value can be over. An apostrophe within a word begins none.</summary>
    private int SingleQuoteEnd(ReadOnlySpan<byte> text, int p)
    {
        if (p > 0 && text[p - 1] > 0x20 && text[p - 1] is not ((byte)',' or (byte)':' or (byte)'[' or (byte)'{'))
            return p;
        var lineEnd = LineEnd(text, p);
        for (var quote = p + 1; quote < lineEnd; quote++)
        {
            if (text[quote] != '\'')
                continue;
            var next = quote + 1;
            while (text[next] is (byte)' ' or (byte)'\t')
                next++;
            if (next >= lineEnd || text[next] is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
                return quote + 1;
        }
        return p;
    }

    private int LineEnd(ReadOnlySpan<byte> text, int p)
    {
        var length = text.Slice(p, Math.Max(0, _length - p)).IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? _length : p + length;
    }
}
