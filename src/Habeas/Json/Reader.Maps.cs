using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects whose names are data: wordings by language, extensions by DNS name, codes by list.</content>
internal sealed partial class Reader
{
    /// <summary>Reads wordings by language. Most are in one, which is read without a loop.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadWordings(ReadOnlySpan<byte> text, int p, Property property, int map, int owner)
    {
        if (text[p] == '{' && IsFarFromLimits)
        {
            var name = White(text, p + 1);
            var start = BehindColon(text, name + 5);
            if (IsLanguage(text, name) && IsPlainLong(text, start, out var end))
            {
                var close = White(text, end);
                if (text[close] == '}')
                {
                    Set(ref Tape.Take(name, out var pair), name + 4, 0);
                    Set(ref Tape.Take(start, out _), end, 0);
                    Set(ref Tape.Cells[map], close + 1, Cell.Pack(1, pair));
                    return close + 1;
                }
            }
        }
        return ReadMap(text, p, property, map, owner);
    }

    /// <summary>Reads a map into a chain of pairs: a cell for the name, the cell behind it for the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadMap(ReadOnlySpan<byte> text, int p, Property property, int map, int owner)
    {
        if (text[p] != '{')
            return WrongType(text, p, property, map);
        var open = p;
        if (!Enter(open))
            return Lost;
        int count = 0, first = 0, last = 0;
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
            var pair = Tape.Allocate(name);
            var cell = Tape.Allocate(0);
            if (property.Kind == ValueKind.LanguageText && IsLanguage(text, p))
                p = SetName(pair, p + 4);
            else
                p = ReadName(text, p, property, pair);
            if (p < 0)
                return Lost;
            if (count > 0)
                CheckDuplicate(text, pair, first, open, isSecond: count == 1);
            if (count++ == 0)
                first = pair;
            else
                Tape.Cells[last].Next = pair;
            last = pair;
            p = White(text, p);
            if (text[p] != ':')
            {
                p = RecoverColon(text, p, open);
            }
            else
            {
                var start = White(text, p + 1);
                Tape.Cells[cell].Start = start;
                p = property.Kind == ValueKind.LanguageText ? ReadValue(text, start, Wording, cell, owner) : ReadValue(text, start, property.Element!, cell, owner);
                if (p == Broken)
                    p = NextMember(text, start, (byte)'}');
                else if (p >= 0 && text[p] != '}')
                    p = EndOfMember(text, p, open);
            }
            if (p < 0)
                return Lost;
            if (Tape.Capacity > _maxTape && Tape.Size > _maxTape)
                return ReportTooMany(open);
        }
        _depth--;
        ref var value = ref Tape.Cells[map];
        value.State = CellState.Present;
        value.End = p + 1;
        value.Value = Cell.Pack(count, first);
        if (count == 0 && property.Kind == ValueKind.LanguageText)
            return ReportEmpty(property, map, open, p + 1);
        return p + 1;
    }

    private static readonly Property Wording = MakeWording();

    /// <summary>Whether a name of two letters stands here with the colon at once behind it, as nearly all languages do.</summary>
    private static bool IsLanguage(ReadOnlySpan<byte> text, int p) =>
        (Scan.Word(text, p) & 0xFFFF0000FF) == 0x3A22000022 && IsLetter(text[p + 1]) && IsLetter(text[p + 2]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadName(ReadOnlySpan<byte> text, int p, Property property, int pair)
    {
        p = ReadString(text, p, out var isEscaped);
        if (p < 0)
            return Lost;
        SetName(pair, p);
        if (isEscaped)
            Tape.Cells[pair].Flags = CellFlags.Escaped;
        ReportHalfCharacter(text);
        CheckName(text, property, pair);
        return p;
    }

    private static Property MakeWording()
    {
        var wording = new Property("", 0, ValueKind.Text);
        wording.Link(Tables.Shapes);
        return wording;
    }

    private int SetName(int pair, int end)
    {
        ref var name = ref Tape.Cells[pair];
        name.End = end;
        name.State = CellState.Present;
        return end;
    }

    private void CheckName(ReadOnlySpan<byte> text, Property property, int pair)
    {
        var start = Tape.Cells[pair].Start;
        var end = Tape.Cells[pair].End;
        var grammar = property.Kind == ValueKind.LanguageText ? Grammar.LanguageTag : property.Grammar;
        if (grammar == Grammar.None || (grammar == Grammar.LanguageTag && end - start == 4 && IsLetter(text[start + 1]) && IsLetter(text[start + 2])))
            return;
        if (_isFaulty)
        {
            Tape.Cells[pair].State = CellState.Invalid;
            return;
        }
        var name = Content(text, start, end);
        if (Grammars.IsMatch(grammar, name))
            return;
        Tape.Cells[pair].State = CellState.Invalid;
        var written = TextOf(name);
        Mend(Reports.Add(StructureFaults.BadValue, start, end, written, Grammars.Expected(grammar)), pair, ValueMending.Of(new Property("", 0, ValueKind.Word) { Grammar = grammar }, written));
    }

    private static bool IsLetter(byte letter) => (uint)(letter - 'a') <= 25;

    /// <summary>Names are compared from the second on: most maps have one.</summary>
    private void CheckDuplicate(ReadOnlySpan<byte> text, int pair, int first, int open, bool isSecond)
    {
        if (isSecond)
            _names.Add(text, open, Tape.Cells[first].Start, Tape.Cells[first].End - Tape.Cells[first].Start);
        var start = Tape.Cells[pair].Start;
        var end = Tape.Cells[pair].End;
        if (!_names.Add(text, open, start, end - start))
            Reports.Add(StructureFaults.DuplicateProperty, start, end, TextOf(Content(text, start, end)));
    }

    /// <summary>From behind a member to the next one or to the closing brace.</summary>
    private int EndOfMember(ReadOnlySpan<byte> text, int p, int open)
    {
        p = White(text, p);
        if (text[p] == '}')
            return p;
        if (text[p] != ',')
            return RecoverComma(text, p, open, (byte)'}');
        var comma = p;
        p = White(text, p + 1);
        if (text[p] == '}')
            ReportTrailingComma(comma);
        return p;
    }
}
