using System;
using System.Text;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Edits for faults of text and structure that a program can mend.</content>
internal sealed partial class Reader
{
    /// <summary>Replaces what stands between the quotes of a value.</summary>
    private void Mend(Report report, int cell, Mended? meant)
    {
        if (meant is { } mended)
            report.WithEdit(Tape.Cells[cell].Start + 1, Tape.Cells[cell].End - 1, mended.Text, mended.IsSafe);
    }

    private ByteRange RemovalOf(ReadOnlySpan<byte> text, int start, int end) => Removal.Of(text.Slice(0, _length), new ByteRange(start, end));

    /// <summary>What is empty says nothing, so that nothing is lost with it.</summary>
    private void MendEmpty(Property property, int start, int end, Report report)
    {
        if (!property.Required && !property.RequiredUnlessRetracted)
            report.WithEdit(Removal.Of(Tape.Text.AsSpan(0, _length), new ByteRange(start, end), objectToo: property == Wording), "", isSafe: true);
    }

    /// <summary>A value of another JSON type that says the same.</summary>
    private void MendType(ReadOnlySpan<byte> text, int p, int end, Property property, Report report)
    {
        if (property.Kind == ValueKind.Array && Fits(property.Element!, text[p]))
        {
            report.WithEdit(p, p, "[", isSafe: true).WithEdit(end, end, "]", isSafe: true);
            return;
        }
        if (text[p] == '[')
        {
            var first = White(text, p + 1);
            var last = Fits(property, text[first]) ? SilentSkip(text, first) : Lost;
            if (last > first && White(text, last) == end - 1)
                report.WithEdit(p, first, "", isSafe: true).WithEdit(last, end, "", isSafe: true);
            return;
        }
        if (text[p] != '"')
            return;
        var isMeant = property.Kind switch
        {
            ValueKind.Boolean => text[p + 1] != 'n' && LiteralEnd(text, p + 1) == end - 1,
            ValueKind.Number => NumberEnd(text, p + 1) == end - 1,
            ValueKind.Integer => NumberEnd(text, p + 1) == end - 1 && text.Slice(p, end - p).IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0,
            _ => false,
        };
        if (isMeant)
            report.WithEdit(p, p + 1, "", isSafe: true).WithEdit(end - 1, end, "", isSafe: true);
    }

    /// <summary>Whether a value of this kind can begin so.</summary>
    private static bool Fits(Property property, byte first) => property.Kind switch
    {
        ValueKind.Object or ValueKind.Map or ValueKind.LanguageText => first == '{',
        ValueKind.Boolean => first is (byte)'t' or (byte)'f',
        ValueKind.Integer or ValueKind.Number => first is (byte)'-' or (>= (byte)'0' and <= (byte)'9'),
        ValueKind.Array or ValueKind.Any => false,
        _ => first == '"',
    };

    /// <summary>Takes comments out: with their line, where nothing else stands on it. Unsafe, for what somebody wrote there is lost.</summary>
    private void MendComment(ReadOnlySpan<byte> text, int start, int end, Report report)
    {
        while (start > 0 && text[start - 1] is (byte)' ' or (byte)'\t')
            start--;
        if (start == 0 || text[start - 1] is (byte)'\n' or (byte)'\r')
        {
            if (text[end] == '\r')
                end++;
            if (end < _length && text[end] == '\n')
                end++;
        }
        report.WithEdit(start, Math.Min(end, _length), "", isSafe: false);
    }

    private void MendName(ReadOnlySpan<byte> text, int p, Report report)
    {
        if (text[p] == '\'' && SingleQuoteEnd(text, p) is var end && end > p)
        {
            report.WithEdit(p, end, Requoted(text.Slice(p + 1, end - p - 2)), isSafe: true);
            return;
        }
        end = p;
        while (Grammars.IsLower(text[end]) || Grammars.IsUpper(text[end]) || (end > p && Grammars.IsDigit(text[end])))
            end++;
        if (end > p && text[White(text, end)] == ':')
            report.WithEdit(p, end, "\"" + TextOf(text.Slice(p, end - p)) + "\"", isSafe: true);
    }

    private static void MendColon(ReadOnlySpan<byte> text, int p, Report report)
    {
        if (text[p] == '=')
            report.WithEdit(p, p + (text[p + 1] == '>' ? 2 : 1), ":", isSafe: false);
        else if (text[p] is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'t' or (byte)'f' or (>= (byte)'0' and <= (byte)'9'))
            report.WithEdit(Removal.Back(text, p) + 1, Removal.Back(text, p) + 1, ":", isSafe: false);
    }

    private static void MendSemicolon(ReadOnlySpan<byte> text, int p, Report report)
    {
        if (text[p] == ';')
            report.WithEdit(p, p + 1, text[White(text, p + 1)] is (byte)'}' or (byte)']' ? "" : ",", isSafe: false);
    }

    /// <summary>Text in single quotes, the literals of other languages, and words without quotes.</summary>
    private void MendValue(ReadOnlySpan<byte> text, int p, Report report)
    {
        if (CommentEnd(text, p) is var comment && comment > p)
        {
            MendComment(text, p, comment, report);
            return;
        }
        if (text[p] == '\'')
        {
            if (SingleQuoteEnd(text, p) is var quote && quote > p)
                report.WithEdit(p, quote, Requoted(text.Slice(p + 1, quote - p - 2)), isSafe: true);
            return;
        }
        var end = p;
        while (end < _length && text[end] is > 0x20 and not ((byte)',' or (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)'"' or (byte)'\\' or (byte)'\''))
            end++;
        var next = text[White(text, end)];
        if (end == p || (next is not ((byte)',' or (byte)'}' or (byte)']') && White(text, end) < _length))
            return;
        switch (TextOf(text.Slice(p, end - p)))
        {
            case "True" or "TRUE":
                report.WithEdit(p, end, "true", isSafe: true);
                break;
            case "False" or "FALSE":
                report.WithEdit(p, end, "false", isSafe: true);
                break;
            case "None" or "Null" or "NULL" or "nil" or "undefined" or "NaN":
                break;
            case var word:
                report.WithEdit(p, end, "\"" + word + "\"", isSafe: false);
                break;
        }
    }

    /// <summary>What stands between single quotes, as JSON text.</summary>
    private static string Requoted(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder("\"");
        var written = TextOf(content);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\' && i + 1 < written.Length)
            {
                i++;
                text.Append(written[i] == '\'' ? "'" : written.Substring(i - 1, 2));
            }
            else if (written[i] == '"')
            {
                text.Append("\\\"");
            }
            else
            {
                text.Append(written[i]);
            }
        }
        return text.Append('"').ToString();
    }
}
