using System;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Which type of record an object is, wherever in it that is said.</content>
internal sealed partial class Reader
{
    private static readonly string KindNames = string.Join(", ", CodeSet.Default[CodeTables.Kind].Names);

    /// <summary>How many bytes of a record are searched for what looks like its kind.</summary>
    private const int GuessWindow = 65536;

    /// <summary>The length of <c>"kind":</c>.</summary>
    private const int KindLength = 7;

    private enum Found
    {
        Nothing,
        Kind,
        Manifest,
    }

    private int ReadRecord(ReadOnlySpan<byte> text, int p)
    {
        RecordStart = p;
        if (text[p] != '{')
        {
            var end = Skip(text, p);
            if (end >= 0)
                Reports.Add(StructureFaults.NotARecord, p, end, "this is " + Describe(text, p, end), KindNames);
            return end == Broken ? Lost : end;
        }
        var first = White(text, p + 1);
        if (IsKind(text, first))
        {
            if (KindAt(text, White(text, first + KindLength)) is var kind and >= 0)
                return ReadRoot(text, p, Shape = Tables.Shapes[Tables.ByKind[kind]]);
        }
        else if (TryReadByGuess(text, p, out var behind))
        {
            return behind;
        }
        switch (Discriminate(text, p, out var value))
        {
            case Found.Manifest:
                Shape = Tables.Shapes[Tables.Manifest];
                break;
            case Found.Kind:
                return ReadOfKind(text, p, value);
            default:
                return ReadForeign(text, p, StructureFaults.NotARecord, p, p + 1, "this JSON has no \"kind\"", KindNames);
        }
        return ReadRoot(text, p, Shape);
    }

    private int ReadOfKind(ReadOnlySpan<byte> text, int p, int value)
    {
        var end = text[value] == '"' ? SilentString(text, value) : Lost;
        if (end < 0)
            return ReadForeign(text, p, StructureFaults.NotARecord, value, value + 1, "its \"kind\" is no text", KindNames);
        var list = CodeSet.Default[CodeTables.Kind];
        var kind = list.Find(text, value + 1, end - value - 2);
        if (kind >= 0)
        {
            Shape = Tables.Shapes[Tables.ByKind[kind]];
            return ReadRoot(text, p, Shape);
        }
        // It may be written with escapes.
        var name = Content(text, value, end);
        kind = list.Find(name);
        if (kind < 0)
        {
            var written = TextOf(name);
            IsOfUnknownKind = true;
            var meant = Mended.Name(written, list.Vocabulary);
            var after = ReadForeign(text, p, StructureFaults.UnknownKind, value, end, written, meant is { Text: var near } ? $"; did you mean \"{near}\"?" : "", KindNames);
            if (meant is { } mended && Reports.Count > 0 && Reports.Items[Reports.Count - 1].Rule == StructureFaults.UnknownKind)
                Reports.Items[Reports.Count - 1].WithEdit(value + 1, end - 1, mended.Text, mended.IsSafe);
            return after;
        }
        Shape = Tables.Shapes[Tables.ByKind[kind]];
        return ReadRoot(text, p, Shape);
    }

    private int ReadRoot(ReadOnlySpan<byte> text, int p, Shape shape)
    {
        var cell = Tape.Allocate(p);
        Root = Tape.SlotCount;
        return ReadObject(text, p, shape.AsValue, cell, 0);
    }

    /// <summary>Reads JSON that is no record for its syntax only. One finding: a broken text is not called no record as well.</summary>
    private int ReadForeign(ReadOnlySpan<byte> text, int p, RuleInfo rule, int start, int end, params string[] arguments)
    {
        var after = Skip(text, p);
        if (!Reports.HasSyntaxFault)
            Reports.Add(rule, start, end, arguments);
        return after == Broken ? Lost : after;
    }

    /// <summary>Whether <c>"kind":</c> stands here.</summary>
    private static bool IsKind(ReadOnlySpan<byte> text, int p) => (Scan.Word(text, p) & Scan.LowBytes(KindLength)) == 0x3A22646E696B22;

    /// <summary>The kind that stands here as its index, written without escapes; -1 where there is none such.</summary>
    private static int KindAt(ReadOnlySpan<byte> text, int p) => text[p] == '"' ? IdScan.QuotedKind(text, p + 1) : -1;

    /// <summary>
    /// Reads a record that says its kind further on as what the first <c>"kind":</c> in it says, without following its structure up to there. Where that is borne out, and nothing is at fault,
    /// looking for it would have led to the same; else it is as if nothing had been read.
    /// </summary>
    private bool TryReadByGuess(ReadOnlySpan<byte> text, int p, out int end)
    {
        end = Lost;
        var at = text.Slice(p, Math.Min(GuessWindow, Math.Max(0, _length - p))).IndexOf("\"kind\":"u8);
        if (at < 0 || Reports.Count + Reports.Dropped > 0)
            return false;
        var value = White(text, p + at + KindLength);
        var kind = KindAt(text, value);
        if (kind < 0)
            return false;
        var depth = _depth;
        Shape = Tables.Shapes[Tables.ByKind[kind]];
        end = ReadRoot(text, p, Shape);
        if (end >= 0 && Reports.Count + Reports.Dropped == 0 && Tape.Cells[Tape.CellOf(Root, Shape.KindSlot)].Start == value)
            return true;
        Clear();
        _depth = depth;
        return false;
    }

    /// <summary>Looks for <c>kind</c>, or a manifest's <c>habeas</c>, among the members of an object, without judging anything.</summary>
    private Found Discriminate(ReadOnlySpan<byte> text, int p, out int value)
    {
        value = 0;
        var found = Found.Nothing;
        p = White(text, p + 1);
        if (IsKind(text, p))
        {
            value = White(text, p + 7);
            return Found.Kind;
        }
        while (p >= 0 && p < _length && text[p] != '}')
        {
            var comment = CommentEnd(text, p);
            if (comment > p)
            {
                p = White(text, comment);
                continue;
            }
            var end = text[p] == '"' ? SilentString(text, p) : Lost;
            if (end < 0)
            {
                p = NextMember(text, p, (byte)'}');
                continue;
            }
            var name = Content(text, p, end);
            var isKind = name.SequenceEqual("kind"u8);
            var isManifest = name.SequenceEqual("habeas"u8);
            p = White(text, end);
            if (text[p] != ':')
            {
                p = NextMember(text, p, (byte)'}');
                continue;
            }
            p = White(text, p + 1);
            if (isKind)
            {
                value = p;
                return Found.Kind;
            }
            if (isManifest)
                found = Found.Manifest;
            p = SilentSkip(text, p);
            if (p < 0)
                break;
            p = White(text, p);
            if (text[p] == ',')
                p = White(text, p + 1);
        }
        return found;
    }

    /// <summary>The end of the string at <paramref name="p"/>, or <see cref="Lost"/> where the line or the text ends first. Reports nothing.</summary>
    private int SilentString(ReadOnlySpan<byte> text, int p)
    {
        p = Scan.StringEnd(text, p + 1);
        while (text[p] != '"')
        {
            if (p >= _length || text[p] is (byte)'\n' or (byte)'\r')
                return Lost;
            p = Scan.StringEnd(text, text[p] == '\\' && p + 1 < _length && text[p + 1] >= 0x20 ? p + 2 : p + 1);
        }
        return p + 1;
    }

    /// <summary>The end of the value at <paramref name="p"/> as brackets and quotes show it, or <see cref="Lost"/>. Reports nothing.</summary>
    private int SilentSkip(ReadOnlySpan<byte> text, int p)
    {
        var start = p;
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
                    // Behind a number or literal it is the next name, and a comma is missing.
                    if (level == 0 && p > start)
                        return p;
                    p = SilentString(text, p);
                    if (p < 0)
                        return Lost;
                    if (level == 0)
                        return p;
                    continue;
                case (byte)'{' or (byte)'[':
                    level++;
                    break;
                case (byte)'}' or (byte)']':
                    if (level == 0)
                        return p;
                    if (--level == 0)
                        return p + 1;
                    break;
                case (byte)',' when level == 0:
                    return p;
            }
            p++;
        }
        return Lost;
    }
}
