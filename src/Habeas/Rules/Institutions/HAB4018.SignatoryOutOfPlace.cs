using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SignatoryOutOfPlace() : DeclarationRule("HAB4018", Severity.Info, "\"{0}\" stands at {1}, {2}")
{
    /// <summary>Of fewer names an order may be chance.</summary>
    private const int Fewest = 8;

    public override IReadOnlyList<string> Needs { get; } = ["signatories"];

    public override IReadOnlyList<int> Types { get; } = [DeclarationCodes.WrittenDeclaration];

    protected override void Check(DeclarationView text, RuleContext context)
    {
        var rows = context.Rows;
        rows.Clear();
        var (author, isAuthorFirst, isSorted, last) = (new SignatoryView(text.Tape, 0), false, true, 0.0);
        foreach (var signatory in text.Signatories.List)
        {
            // Who joined a later edition has a place of its own.
            if (!signatory.Position.IsPresent || !signatory.Since.IsAbsent)
                continue;
            if (signatory.As.Is(RoleCodes.Author))
            {
                author = signatory;
                isAuthorFirst |= signatory.Position.Value <= 1;
                continue;
            }
            isSorted &= signatory.Position.Value >= last;
            last = signatory.Position.Value;
            rows.Add(signatory.Index);
        }
        if (!isSorted)
            SortByPosition(rows, text.Tape);
        if (author.IsPresent && !isAuthorFirst)
            Report(author, "but the author signs first", context);
        else
            CheckAlphabet(rows, context);
    }

    private static void SortByPosition(List<int> rows, Tape tape) =>
        rows.Sort((a, b) => new SignatoryView(tape, a).Position.Value.CompareTo(new SignatoryView(tape, b).Position.Value));

    /// <summary>Reports those but for whom the list would be in order; a list in quite another order has one of its own.</summary>
    private void CheckAlphabet(List<int> rows, RuleContext context)
    {
        if (rows.Count < Fewest)
            return;
        var wrong = CountWrong(rows, context);
        if (rows.Count < Fewest || wrong == 0 || wrong > MostWrong(rows.Count))
            return;
        for (var i = 1; i < rows.Count; i++)
        {
            if (Follows(rows, i - 1, i, context))
                continue;
            // Without the later of the two the order holds, or without the earlier.
            var isLaterWrong = i + 1 == rows.Count || Follows(rows, i - 1, i + 1, context);
            var isEarlierWrong = i < 2 || Follows(rows, i - 2, i, context);
            Report(new SignatoryView(context.Tape, rows[isEarlierWrong && !isLaterWrong ? i - 1 : i]), "out of the alphabet of those who joined", context);
        }
    }

    /// <summary>Of so many names, how many may be out of place in a list that is in order otherwise.</summary>
    private static int MostWrong(int count) => 1 + (count / 12);

    /// <summary>How many stand behind a later one; counts no further than to one too many. Keeps only those in the list whose surname is told.</summary>
    private static int CountWrong(List<int> rows, RuleContext context)
    {
        Span<char> room = stackalloc char[2 * PrintedSurname.Longest];
        var (told, wrong) = (0, 0);
        ReadOnlySpan<char> last = room.Slice(0, 0);
        for (var i = 0; i < rows.Count && told + rows.Count - i >= Fewest; i++)
        {
            var surname = PrintedSurname.Of(new SignatoryView(context.Tape, rows[i]).Printed, context, room.Slice(told % 2 * PrintedSurname.Longest, PrintedSurname.Longest));
            if (surname.IsEmpty)
                continue;
            if (last.SequenceCompareTo(surname) > 0 && ++wrong > MostWrong(rows.Count))
                return wrong;
            last = surname;
            rows[told++] = rows[i];
        }
        rows.RemoveRange(told, rows.Count - told);
        return wrong;
    }

    private static bool Follows(List<int> rows, int before, int behind, RuleContext context)
    {
        Span<char> first = stackalloc char[PrintedSurname.Longest];
        Span<char> second = stackalloc char[PrintedSurname.Longest];
        var one = PrintedSurname.Of(new SignatoryView(context.Tape, rows[before]).Printed, context, first);
        var other = PrintedSurname.Of(new SignatoryView(context.Tape, rows[behind]).Printed, context, second);
        return one.SequenceCompareTo(other) <= 0;
    }

    private void Report(SignatoryView signatory, string why, RuleContext context) =>
        context.Report(this, signatory.Position.Range, signatory.Printed.IsPresent ? signatory.Printed.ToString() : signatory.Who.ToString(), signatory.Position.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), why);
}
