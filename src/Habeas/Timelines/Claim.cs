using System.Collections.Generic;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>One thing that one text says about the subject: an event of the case, an assertion of a declaration, or a figure that counts the subject.</summary>
/// <remarks>
/// <para>A claim is never more than its item: where the item is doubted, contested or said of a group, so is the claim.</para>
/// <para>
/// <see cref="When"/> is the date of the item; where it has none, what its order tells (<c>after</c>, <c>lag</c>), and as a last bound the day on which the text that
/// tells of it existed: what a text says has happened, happened no later. This bound is not used for what did not happen (<c>mode</c>).
/// </para>
/// </remarks>
public sealed class Claim
{
    internal Claim(Record record, Statement item, EventCode type)
    {
        Record = record;
        Item = item;
        Type = type;
    }

    /// <summary>The record in which the item stands.</summary>
    public Record Record { get; }

    /// <summary>The item: an <see cref="Records.Event"/> or a <see cref="Figure"/>.</summary>
    public Statement Item { get; }

    /// <summary>The item as an event; null for a figure.</summary>
    public Event? Event => Item as Event;

    /// <summary>The figure that counts the subject; null for an event that names it.</summary>
    public Figure? Figure { get; internal init; }

    /// <summary>What is said to have happened; of a figure one of its <c>means</c>.</summary>
    public EventCode Type { get; }

    /// <summary>As what the subject was designated, or in what capacity it happened; of an inner figure that of the outer one. Null if nothing of this is told.</summary>
    public RoleCode? As { get; internal init; }

    /// <summary>Whether it is said of the subject alone or of each of several. False: of a group, or unclear of whom; then it is not dealt out.</summary>
    public bool IsOfSubject { get; internal init; } = true;

    /// <summary>False for what was scheduled, cancelled, attempted, threatened or feared.</summary>
    public bool Happened => Event?.Mode is null;

    /// <summary>Whether the sources, or somebody in them, leave a doubt: <c>standing</c> alleged, a <c>hedge</c>, or <c>contested</c>.</summary>
    public bool IsDoubted => Item.Standing == StandingCode.Alleged || Item.Hedge is not null || !Item.Contested.IsEmpty;

    /// <summary>The day, or the time, for which it is said; see the remarks.</summary>
    public DateSpan When { get; internal set; }

    /// <summary>Date of stock: a day on which it held. Of an inner figure that of the outer one.</summary>
    public EdtfDate? AsOf { get; internal init; }

    /// <summary>Date of the item itself; null if it has none.</summary>
    public EdtfDate? Date { get; internal init; }

    /// <summary>Where it was read: the item's own sources, else the nearest around it.</summary>
    public RecordList<Citation> Sources { get; internal init; }

    /// <summary>Who says so, where it is not the text's own speaker: the item's own parties, else the nearest around it.</summary>
    public RecordList<Party> ClaimedBy { get; internal init; }

    /// <summary>The reference to the item, or to its record where the item has no id.</summary>
    public Reference Reference => Reference.To(Record.Id, Item.Id ?? Holder?.Id);

    /// <summary>The nearest figure with an id in which the subject is counted: where <see cref="Figure"/> is one part of a list, the list. Null for an event.</summary>
    public Figure? Holder { get; internal init; }

    /// <summary>The last day on which the text that tells of it can have come into being; <see cref="int.MaxValue"/> if that is not known.</summary>
    internal int LatestTold { get; set; } = int.MaxValue;

    /// <summary>The first day on which that text can have come into being; <see cref="int.MinValue"/> if that is not known.</summary>
    internal int EarliestTold { get; set; } = int.MinValue;

    /// <summary>
    /// The first day about which it can be asked. An undated claim bears on no day before its text: that it may have happened long ago is true of everything. <see cref="int.MaxValue"/>
    /// if nothing tells when.
    /// </summary>
    internal int BearsFrom
    {
        get
        {
            if (Date is not null || (AsOf is not null && Event?.Lasted is not null))
                return When.Bounds.EarliestBegin;
            return AsOf is { } held ? held.Bounds.EarliestBegin : System.Math.Max(When.Bounds.EarliestBegin, EarliestTold != int.MinValue ? EarliestTold : LatestTold);
        }
    }

    internal List<Claim> Earlier { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => Reference + " " + Type.Value;
}
