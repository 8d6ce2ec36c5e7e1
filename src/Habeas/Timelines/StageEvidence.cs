using System.Collections.Generic;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>A stage that proceedings had reached by a day, and where that is told.</summary>
public sealed class StageEvidence
{
    internal StageEvidence(ProcedureStage stage, Certainty certainty)
    {
        Stage = stage;
        Certainty = certainty;
    }

    /// <summary>The stage.</summary>
    public ProcedureStage Stage { get; }

    /// <summary>Whether it had been reached by that day, if the claim is true; possibly at most where the claim is doubted or not of the subject alone.</summary>
    public Certainty Certainty { get; }

    /// <summary>The event; null for <see cref="ProcedureStage.Accused"/>.</summary>
    public Claim? Claim { get; internal init; }

    /// <summary>The charges it is about; empty where that is not told.</summary>
    public IReadOnlyList<Charge> Charges { get; internal init; } = [];

    /// <summary>Of a verdict: whether it could no longer be appealed. Null: not stated.</summary>
    public bool? IsFinal => Claim?.Event?.Final;
}
