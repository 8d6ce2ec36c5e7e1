using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A happening that touched several: a rally, a raid, a trial.</summary>
/// <remarks>Each case keeps its own event with <c>partOf</c> the incident, and its own penalty.</remarks>
public sealed record Incident : Record
{
    /// <summary>Makes a record of kind <c>incident</c>.</summary>
    public Incident() : base(KindCode.Incident)
    {
    }

    /// <summary>What the incident is called, the preferred name first.</summary>
    public RecordList<Name> Names { get; init; }

    /// <summary>What sort of happening it is.</summary>
    [RequiredUnlessRetracted]
    public IncidentCode? Type { get; init; }

    /// <summary>When it happened.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A date on which it was going on, where begin and end are not given.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Where it happened.</summary>
    public Place? Place { get; init; }

    /// <summary>The State on whose territory, or by whose authorities, it happened.</summary>
    public StatesCode? State { get; init; }

    /// <summary>The larger incident it belongs to.</summary>
    [Kinds("incident")]
    public Reference? PartOf { get; init; }

    /// <summary>Who took part, each <c>as</c> what.</summary>
    public RecordList<Party> Participants { get; init; }

    /// <summary>What happened in it, with <c>victims</c> and <c>applies</c>.</summary>
    public RecordList<Event> Events { get; init; }

    /// <summary>Numbers of people, where they count this one happening.</summary>
    public RecordList<Figure> Figures { get; init; }
}
