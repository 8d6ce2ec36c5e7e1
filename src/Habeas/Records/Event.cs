using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Something that happened, was done, decided, threatened or feared. In a case the victim is the subject.</summary>
/// <remarks>One happening to several people is an incident. Custody on a date is derived from events.</remarks>
public sealed record Event : Statement
{
    /// <summary>What happened.</summary>
    public required EventCode Type { get; init; }

    /// <summary>The local name of the measure, or what the type does not say.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>When. An interval <c>a/b</c> only for what lasted.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The time of the day in <c>date</c>.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>A date on which it held, begin and end not given.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Its stated length up to <c>date</c> or <c>asOf</c>.</summary>
    public Quantity? Lasted { get; init; }

    /// <summary>Events that came before this one.</summary>
    public RecordList<Reference> After { get; init; }

    /// <summary>How long exactly after those events: the next day is <c>P1D</c>.</summary>
    public Quantity? Lag { get; init; }

    /// <summary>Whether it happened. Absent: it did; otherwise scheduled, cancelled, attempted, threatened or feared.</summary>
    public ModeCode? Mode { get; init; }

    /// <summary>To whom it was done. In incidents and assertions only.</summary>
    public RecordList<Party> Victims { get; init; }

    /// <summary>Whether it is true of each victim, of all together, or unclear. In incidents and assertions only.</summary>
    public AppliesCode? Applies { get; init; }

    /// <summary>Who did it, each <c>as</c> what: ordered, carried out, judge, prosecutor, requesting State.</summary>
    public RecordList<Party> Actors { get; init; }

    /// <summary>At whom it was aimed, where that is not the victim.</summary>
    public RecordList<Party> Target { get; init; }

    /// <summary>Who was hurt or threatened so that the victim would yield.</summary>
    public RecordList<Party> Through { get; init; }

    /// <summary>By what means.</summary>
    public RecordList<MethodCode> Methods { get; init; }

    /// <summary>To what end.</summary>
    public RecordList<PurposeCode> Purposes { get; init; }

    /// <summary>Where, or where to.</summary>
    public Place? Place { get; init; }

    /// <summary>From where, in a transfer, extradition or expulsion.</summary>
    public Place? From { get; init; }

    /// <summary>The charges, proceedings, demands or events it is about.</summary>
    public RecordList<Reference> Concerns { get; init; }

    /// <summary>The incident it belongs to.</summary>
    [Kinds("incident")]
    public Reference? PartOf { get; init; }

    /// <summary>The earlier decision whose place it takes.</summary>
    public Reference? Replaces { get; init; }

    /// <summary>Its legal basis, or the definition of a designation. The article of an accusation stands in the charge.</summary>
    public RecordList<LawReference> Legal { get; init; }

    /// <summary>The declaration that is this finding or complaint.</summary>
    [Kinds("declaration")]
    public Reference? Instrument { get; init; }

    /// <summary>What was decided, or on what ground someone was released.</summary>
    public OutcomeCode? Outcome { get; init; }

    /// <summary>Whether the decision can no longer be appealed. Absent: not stated.</summary>
    public bool? Final { get; init; }

    /// <summary>The penalty, part by part.</summary>
    public RecordList<Part> Parts { get; init; }

    /// <summary>Length of a remand or ban. The length of a penalty stands in its part.</summary>
    public Quantity? Term { get; init; }

    /// <summary>Bail, fine or seized sum.</summary>
    public Amount? Amount { get; init; }

    /// <summary>In what sort of custody.</summary>
    public RegimeCode? Regime { get; init; }

    /// <summary>What sort of police alert.</summary>
    public NoticeCode? Notice { get; init; }

    /// <summary>In what capacity (witness), or designated as what.</summary>
    public RoleCode? As { get; init; }

    /// <summary>Why, as somebody claims, with its own hedge.</summary>
    public Cause? Cause { get; init; }
}
