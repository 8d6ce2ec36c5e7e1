using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Something somebody is asked to do. It is a demand if an outcome could be recorded; otherwise a stance.</summary>
/// <remarks>One demand for each action and object. The same ask twice in a text is one demand with both places.</remarks>
public sealed record Demand : Statement
{
    /// <summary>How strongly it is asked, in the operative passage.</summary>
    public required VerbCode Verb { get; init; }

    /// <summary>What is to be done.</summary>
    public required ActionCode Action { get; init; }

    /// <summary>What exactly, and how urgent.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>Who is to act. Empty: the text does not say.</summary>
    public RecordList<Party> Addressees { get; init; }

    /// <summary>For whom. <c>#held</c> stands for all whom that figure counts.</summary>
    public RecordList<Party> Beneficiaries { get; init; }

    /// <summary>Articles it rests on or is about.</summary>
    public RecordList<LawReference> Legal { get; init; }

    /// <summary>The finding, text, event or charge it takes up.</summary>
    public RecordList<Reference> Concerns { get; init; }

    /// <summary>By when, as a date. A relative deadline goes into <c>label</c>.</summary>
    public EdtfDate? Deadline { get; init; }

    /// <summary>Under what condition. It holds for the whole demand.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What the addressee is asked to demand of others.</summary>
    public RecordList<Demand> Demands { get; init; }

    /// <summary>What became of it, one outcome for each time somebody looked.</summary>
    public RecordList<Outcome> Outcomes { get; init; }
}
