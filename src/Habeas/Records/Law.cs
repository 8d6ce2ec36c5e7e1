using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A treaty, code, statute or constitution.</summary>
/// <remarks>A resolution is a declaration, also where it lays down a definition.</remarks>
public sealed record Law : Record
{
    /// <summary>Makes a record of kind <c>law</c>.</summary>
    public Law() : base(KindCode.Law)
    {
    }

    /// <summary>The titles, whole, the preferred one first.</summary>
    [MinItems(1), RequiredUnlessRetracted]
    public RecordList<Name> Titles { get; init; }

    /// <summary>What sort of law it is.</summary>
    [RequiredUnlessRetracted]
    public LawCode? Type { get; init; }

    /// <summary>The State whose law it is. Absent for treaties.</summary>
    public StatesCode? State { get; init; }

    /// <summary>Numbers of the law.</summary>
    public RecordList<Identifier> Identifiers { get; init; }

    /// <summary>Signing, domestic law, deposit, entry into force, each with the State it concerns; <c>inForce</c> as an interval.</summary>
    public RecordList<Step> Steps { get; init; }

    /// <summary>Articles that records cite, each as it stood in an interval.</summary>
    public RecordList<Article> Articles { get; init; }

    /// <summary>What the law demands or allows, dated, such as the penalties that it knows. Rules read this.</summary>
    public RecordList<Requirement> Requirements { get; init; }
}
