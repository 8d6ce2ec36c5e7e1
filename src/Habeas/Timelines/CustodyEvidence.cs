namespace Habeas.Timelines;

/// <summary>A claim that bears on whether somebody was held on a day.</summary>
public sealed class CustodyEvidence
{
    internal CustodyEvidence(Claim claim, CustodyReason reason, Certainty certainty)
    {
        Claim = claim;
        Reason = reason;
        Certainty = certainty;
    }

    /// <summary>What is said, by whom, and where.</summary>
    public Claim Claim { get; }

    /// <summary>In what way it bears on the day.</summary>
    public CustodyReason Reason { get; }

    /// <summary>How certain it makes the answer, if it is true: never more than possibly where the day lies outside the time stated, and where the claim is doubted or not of
    /// the subject alone.</summary>
    public Certainty Certainty { get; }
}
