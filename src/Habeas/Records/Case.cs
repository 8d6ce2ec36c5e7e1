using Habeas.Codes;

namespace Habeas.Records;

/// <summary>All that was done to one subject, in the words of one publisher, however many arrests and trials.</summary>
/// <remarks>One happening that touched several is an incident: each case has its own event with <c>partOf</c> it, and its own penalty. What is said of several and cannot be dealt out is an assertion of the declaration that says it. A number of people is a figure. Custody and status on a date are derived from the events, never stored.</remarks>
public sealed record Case : Record
{
    /// <summary>Makes a record of kind <c>case</c>.</summary>
    public Case() : base(KindCode.Case)
    {
    }

    /// <summary>The person, group or body (a banned movement, a closed paper) to whom it was done.</summary>
    [Kinds("person", "group", "body"), RequiredUnlessRetracted]
    public RecordId? Subject { get; init; }

    /// <summary>The State whose authorities persecute. Absent: not stated.</summary>
    public StatesCode? State { get; init; }

    /// <summary>Proceedings of any sort: criminal, administrative, extradition, asylum, international.</summary>
    public RecordList<Proceeding> Proceedings { get; init; }

    /// <summary>Accusations at any stage, one for each alleged act.</summary>
    public RecordList<Charge> Charges { get; init; }

    /// <summary>What happened to the subject, who is the victim of every event here. Later facts are new events, never edits of older ones.</summary>
    public RecordList<Event> Events { get; init; }

    /// <summary>Real reasons for the persecution, as somebody claims them for this subject alone.</summary>
    /// <remarks>A motive said of many goes into the figure or assertion that tells of them.</remarks>
    public RecordList<Motive> Motives { get; init; }

    /// <summary>Relations to other cases, read: this case is <c>type</c> of that one.</summary>
    public RecordList<Relation> Relations { get; init; }
}
