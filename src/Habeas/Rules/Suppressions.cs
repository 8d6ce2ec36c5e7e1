using System;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// Applies what a record accepts under <c>suppress</c> to what the rules found in it, and reports suppressions that accept nothing or no longer hold.
/// Those of set rules go to the facts, and are applied when the set rules have run. Allocates nothing where nothing is reported.
/// </summary>
internal sealed class Suppressions(Tape tape, ReportList reports, RuleContext context)
{
    /// <summary>The day it is, as suppressions end; null when none ends.</summary>
    public int? Today { get; set; }

    /// <summary>Tells the day when that is first asked for and not given; null when nothing does.</summary>
    public Func<CalendarDay>? Clock { get; set; }

    /// <summary>Applies the suppressions of a record whose rules have run.</summary>
    public void Apply(RecordView record, FactSheet facts)
    {
        var suppressions = record.Suppress;
        if (suppressions.Count == 0)
            return;
        // What was found beyond the limit is not known: a suppression may hold for that.
        var isWhole = reports.Dropped == 0;
        var found = reports.Count;
        foreach (var suppression in suppressions)
        {
            if (suppression.Rule.IsPresent && suppression.At.IsPresent)
                Apply(suppression, record, facts, found, isWhole);
        }
        reports.RemoveSuppressed();
    }

    private void Apply(SuppressionView suppression, RecordView record, FactSheet facts, int found, bool isWhole)
    {
        var number = NumberOf(context.Decode(suppression.Rule));
        if (!Catalogue.IsSuppressible(number))
        {
            Add(SuppressionFaults.Unsuppressible, suppression.Rule.Range, suppression.Rule.ToString(), Catalogue.WhyNotSuppressible(number));
            return;
        }
        if (suppression.Until.IsPresent && (Today ??= Clock?.Invoke().DayNumber) is { } today && suppression.Until.Bounds.LatestEnd < today)
        {
            Add(SuppressionFaults.Expired, suppression.Until.Range, suppression.Rule.ToString(), suppression.At.ToString(), suppression.Until.ToString());
            return;
        }
        var place = PlaceOf(suppression.At, record, out var isThere);
        if (!isThere)
        {
            Add(SuppressionFaults.Unused, suppression.At.Range, suppression.Rule.ToString(), suppression.At.ToString(), ", which does not stand in the record").WithEdit(RemovalOf(suppression), "", isSafe: false);
            return;
        }
        var isSetRule = Catalogue.IsSetRule(number);
        var isUsed = !isSetRule && Mark(number, place, found);
        if (isSetRule || Catalogue.IsAcrossRecords(number))
        {
            facts.Facts.Suppressions.Add(new SuppressionFact(Catalogue.Find(number)!, place, new Spot(suppression.At.Range), RemovalOf(suppression)) { IsUsed = isUsed || (!isSetRule && !isWhole) });
            return;
        }
        if (!isUsed && isWhole)
            Add(SuppressionFaults.Unused, suppression.At.Range, suppression.Rule.ToString(), suppression.At.ToString(), "").WithEdit(RemovalOf(suppression), "", isSafe: false);
    }

    /// <summary>Marks the reports that are accepted; false when there are none. A report may be accepted twice.</summary>
    private bool Mark(int rule, ByteRange place, int found)
    {
        var any = false;
        for (var i = 0; i < found; i++)
        {
            var report = reports.Items[i];
            if (report.Rule.Number != rule || report.Start < place.Start || report.Start >= place.End)
                continue;
            report.IsSuppressed = true;
            any = true;
        }
        return any;
    }

    /// <summary>Where <c>#item</c>, <c>#item/property</c> or <c>/property</c> stands.</summary>
    private ByteRange PlaceOf(TextField at, RecordView record, out bool isThere)
    {
        var text = context.Decode(at);
        var slash = text.IndexOf((byte)'/');
        var owner = record.Index;
        if (text[0] == '#')
            owner = context.ItemOf(Hash64.Of(slash < 0 ? text.Slice(1) : text.Slice(1, slash - 1))).Index;
        isThere = owner != 0;
        if (slash < 0 || owner == 0)
            return tape.RangeOf(tape.Slots[owner]);
        var name = text.Slice(slash + 1);
        foreach (var property in tape.ShapeOf(owner).Properties)
        {
            if (!name.SequenceEqual(property.Utf8))
                continue;
            isThere = tape.Has(owner, property.Slot);
            return tape.RangeOf(tape.CellOf(owner, property.Slot));
        }
        isThere = false;
        return default;
    }

    /// <summary>The digits of <c>HAB2003</c>; the reader has seen that there are four.</summary>
    private static int NumberOf(ReadOnlySpan<byte> id)
    {
        var number = 0;
        foreach (var digit in id.Slice(3))
            number = (number * 10) + digit - '0';
        return number;
    }

    private ByteRange RemovalOf(SuppressionView suppression) => context.RemovalOf(tape.RangeOf(tape.Slots[suppression.Index]));

    private Report Add(RuleInfo rule, ByteRange place, params string[] arguments) => reports.Add(rule, place.Start, place.End, arguments);
}
