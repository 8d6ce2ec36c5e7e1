using System.Collections.Generic;
using System.Linq;

namespace Habeas.Timelines;

/// <summary>Whether somebody was held on a day, and by which claims.</summary>
/// <remarks>
/// <para><see cref="Certainty.Certainly"/> is relative to the claims: if they are true, the subject was held that day. It says nothing about how good the sources are.</para>
/// <list type="bullet">
/// <item>Held, certainly: the day lies in a time for which custody is stated (<c>date</c>, <c>asOf</c>, <c>lasted</c>), or is the day of the arrest.</item>
/// <item>Held, possibly: it may lie in it (dates known to a month); or custody is stated, or an arrest told, for an earlier day, and no release between. Then the
/// reason is <see cref="CustodyReason.Since"/>: held since, end not stated. <see cref="IsToldAgain"/> tells whether a later day is stated too; what lay between is still
/// not told.</item>
/// <item>Not held, possibly: after a release, or a suspended sentence, and nothing later told. After a death: certainly.</item>
/// <item>Not known: nothing of this. A conviction, a charge or a demand for release says nothing about custody.</item>
/// </list>
/// </remarks>
public sealed class CustodyAnswer
{
    internal CustodyAnswer(CalendarDay day, CustodyEvidence[] held, CustodyEvidence[] notHeld, bool isToldAgain)
    {
        Day = day;
        Held = held;
        NotHeld = notHeld;
        IsToldAgain = isToldAgain;
        var pro = Strongest(held);
        var contra = Strongest(notHeld);
        Certainty = pro > contra ? pro : contra;
        Status = Certainty == Certainty.Never ? CustodyStatus.NotKnown
            : pro == contra ? CustodyStatus.Contradictory
            : pro > contra ? CustodyStatus.Held : CustodyStatus.NotHeld;
    }

    /// <summary>The day asked about.</summary>
    public CalendarDay Day { get; }

    /// <summary>What the stronger claims say.</summary>
    public CustodyStatus Status { get; }

    /// <summary>How certain <see cref="Status"/> is; <see cref="Certainty.Never"/> where it is not known.</summary>
    public Certainty Certainty { get; }

    /// <summary>The claims by which the subject was held.</summary>
    public IReadOnlyList<CustodyEvidence> Held { get; }

    /// <summary>The claims by which the subject was not held.</summary>
    public IReadOnlyList<CustodyEvidence> NotHeld { get; }

    /// <summary>Whether custody is stated for a later day too, and no release told before it.</summary>
    public bool IsToldAgain { get; }

    private static Certainty Strongest(CustodyEvidence[] evidence) => evidence.Length == 0 ? Certainty.Never : evidence.Max(e => e.Certainty);
}
