using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>The words of structural findings.</content>
internal sealed partial class Reader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WrongType(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        var end = Skip(text, p);
        if (end < 0)
            return end;
        ref var value = ref Tape.Cells[cell];
        value.Start = p;
        value.End = end;
        if (text[p] == 'n')
        {
            value.State = CellState.Null;
            var isNull = Reports.Add(StructureFaults.NullValue, p, end, property.Name.Length == 0 ? "the item" : property.Name);
            if (!property.Required)
                isNull.WithEdit(RemovalOf(text, p, end), "", isSafe: false);
            return end;
        }
        value.State = CellState.Invalid;
        var report = Reports.Add(StructureFaults.WrongType, p, end, Describe(text, p, end), Expected(property));
        if (IsText(property.Kind) && NumberEnd(text, p) == end)
            report.WithEdit(p, end, "\"" + TextOf(text.Slice(p, end - p)) + "\"", isSafe: property.Kind is ValueKind.Quantity or ValueKind.Date);
        else
            MendType(text, p, end, property, report);
        return end;
    }

    private int ReportEmpty(Property property, int cell, int start, int end)
    {
        Tape.Cells[cell].State = CellState.Invalid;
        MendEmpty(property, start, end, Reports.Add(StructureFaults.EmptyValue, start, end, property.Name.Length == 0 ? "the text" : "\"" + property.Name + "\""));
        return end;
    }

    /// <summary>Reports the lone surrogate of the string just read, if it has one.</summary>
    private void ReportHalfCharacter(ReadOnlySpan<byte> text)
    {
        if (_halfCharacter < 0)
            return;
        Reports.Add(StructureFaults.HalfCharacter, _halfCharacter, _halfCharacter + 6, TextOf(text.Slice(_halfCharacter, 6)));
        _halfCharacter = -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportBadValue(Property property, int cell, ReadOnlySpan<byte> content)
    {
        var written = TextOf(content);
        Mend(AddInvalid(cell, StructureFaults.BadValue, written, Expected(property)), cell, ValueMending.Of(property, written));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportWrongKind(Property property, int cell, ReadOnlySpan<byte> content) =>
        AddInvalid(cell, StructureFaults.WrongKind, TextOf(content), "the id of " + KindList(property.Kinds));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportBadDate(int cell, ReadOnlySpan<byte> content, EdtfFault fault)
    {
        var impossible = fault is EdtfFault.NoSuchDay or EdtfFault.EndBeforeBegin;
        var written = TextOf(content);
        var report = AddInvalid(cell, impossible ? StructureFaults.ImpossibleDate : StructureFaults.BadDate, written, fault switch
        {
            EdtfFault.NoSuchDay => "the calendar has no such day",
            EdtfFault.EndBeforeBegin => "it ends before it begins",
            EdtfFault.HasTime => "the hour belongs in \"time\"",
            _ => "expected one such as 2017-10-11, 2016-08, 2004~, [..2017-10-10] or 2018-03/2018-12",
        });
        Mend(report, cell, DateMending.Of(written));
    }

    private void ReportOutOfRange(ReadOnlySpan<byte> text, Property property, int cell)
    {
        ref var value = ref Tape.Cells[cell];
        AddInvalid(cell, StructureFaults.OutOfRange, TextOf(text.Slice(value.Start, value.End - value.Start)), Bound(property.Minimum), Bound(property.Maximum));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportUnknownCode(CodeTable list, int cell, ReadOnlySpan<byte> content)
    {
        var written = TextOf(content);
        var meant = Mended.Name(written, list.Vocabulary);
        var hint = meant is { Text: var near } ? $"; did you mean \"{near}\"?" : "";
        ref var value = ref Tape.Cells[cell];
        if (!list.IsOpen)
            value.State = CellState.Invalid;
        var report = Reports.Add(list.IsOpen ? StructureFaults.UnknownOpenCode : StructureFaults.UnknownClosedCode, value.Start, value.End, written, list.Name, hint);
        Mend(report, cell, meant);
    }

    private void ReportTooFew(Property property, int start, int end, int count)
    {
        if (count == 0 && property.MinItems == 1)
            MendEmpty(property, start, end, Reports.Add(StructureFaults.EmptyValue, start, end, "\"" + property.Name + "\""));
        else
            Reports.Add(StructureFaults.TooFewItems, start, end, property.Name, Number(property.MinItems));
    }

    private int ReportTooMany(int open)
    {
        Reports.Add(TextFaults.TooLarge, open, open + 1, "record as it is kept in memory", _maxTape.ToString("N0", CultureInfo.InvariantCulture));
        return Lost;
    }

    private Report AddInvalid(int cell, RuleInfo rule, params string[] arguments)
    {
        ref var value = ref Tape.Cells[cell];
        value.State = CellState.Invalid;
        return Reports.Add(rule, value.Start, value.End, arguments);
    }

    private static bool IsText(ValueKind kind) => kind is not (ValueKind.Any or ValueKind.Boolean or ValueKind.Integer or ValueKind.Number or ValueKind.LanguageText or ValueKind.Object or ValueKind.Array or ValueKind.Map);

    private string Expected(Property property) => property.Kind switch
    {
        ValueKind.Text => "text in double quotes",
        ValueKind.Word => Grammars.Expected(property.Grammar),
        ValueKind.Slug => Grammars.Expected(Grammar.Slug),
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "a whole number such as 3",
        ValueKind.Number => "a number such as 51.2",
        ValueKind.Date => "a date in double quotes, such as \"2017-10-11\" or \"2016-08\"",
        ValueKind.Time => "a time of day such as \"09:30\" or \"08:00..12:00\"",
        ValueKind.Quantity => "a quantity in double quotes, such as \"24\", \">500\", \"10..20\" or \"P3Y\"",
        ValueKind.Id => "the id of " + KindList(property.Kinds) + ", such as \"person:bokayev-maks\"",
        ValueKind.Reference => "a reference such as \"person:bokayev-maks\", \"case:bokayev-maks#arrest\" or \"#arrest\"",
        ValueKind.Citation => "a source and place such as \"source:odf-2017-10-11#par10\"",
        ValueKind.Code => "a code of the list \"" + Codes[property.List].Name + "\"",
        ValueKind.LanguageText => "an object of language and text, such as { \"en\": \"…\" }",
        ValueKind.Array => "a list in brackets",
        _ => "an object in braces",
    };

    private static string KindList(ushort kinds)
    {
        var names = new StringBuilder();
        var list = CodeSet.Default[CodeTables.Kind].Names;
        for (var i = 0; i < list.Count; i++)
        {
            if (kinds != 0 && (kinds & (1 << i)) != 0)
                names.Append(names.Length == 0 ? "" : " or ").Append(Words.WithArticle(list[i]));
        }
        return names.Length == 0 ? "a record" : names.ToString();
    }

    private static string Describe(ReadOnlySpan<byte> text, int p, int end) => text[p] switch
    {
        (byte)'"' => "the text " + Short(text, p, end),
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        (byte)'t' or (byte)'f' => TextOf(text.Slice(p, end - p)),
        (byte)'n' => "null",
        _ => "the number " + Short(text, p, end),
    };

    private static string Short(ReadOnlySpan<byte> text, int p, int end)
    {
        const int Longest = 40;
        if (end - p <= Longest)
            return TextOf(text.Slice(p, end - p));
        var cut = p + Longest;
        while ((text[cut] & 0xC0) == 0x80)
            cut--;
        return TextOf(text.Slice(p, cut - p)) + "…";
    }

    private static string TextOf(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Bound(double value) => double.IsInfinity(value) ? "any" : value.ToString(CultureInfo.InvariantCulture);
}
