using System.Collections.Generic;
using System.Linq;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>What a set of records says of one person, group or body in order of time, and what follows from it for a given day.</summary>
/// <remarks>
/// <para>Nothing here is stored in a record; it is worked out each time. Four rules hold throughout:</para>
/// <list type="number">
/// <item>Only what happened counts: an event with a <c>mode</c> is in <see cref="Claims"/> but changes no answer.</item>
/// <item>What is said of a group, or unclear of whom, is not dealt out to its members: it makes an answer possible, never certain. The same holds for what is alleged,
/// hedged or contested.</item>
/// <item>A later text does not rewrite an earlier one. A claim about a day stays what it is; a later claim is about a later day.</item>
/// <item>Every answer carries all claims it rests on, also those that speak against it.</item>
/// </list>
/// <para>
/// Claims are: the events of the subject's cases; assertions of declarations and events of incidents that have the subject among their victims, by name or through a
/// figure; and each of the <c>means</c> of a figure that counts the subject as a member. Immutable, and safe to share between threads.
/// </para>
/// </remarks>
public sealed class CaseTimeline
{
    private CaseTimeline(RecordId subject, Case[] cases, Claim[] claims)
    {
        Subject = subject;
        Cases = cases;
        Claims = claims;
    }

    /// <summary>The person, group or body.</summary>
    public RecordId Subject { get; }

    /// <summary>The subject's cases, in code-point order of their ids; there may be none.</summary>
    public IReadOnlyList<Case> Cases { get; }

    /// <summary>All that is said, in order of time as far as it is known; what has no date stands after what it is said to follow, or at the end.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The timeline of a person, group or body, or of the subject of a case.</summary>
    /// <param name="records">All records to draw on.</param>
    /// <param name="subject">The id of the person, group or body, or of a case.</param>
    public static CaseTimeline Of(RecordSet records, RecordId subject)
    {
        Guard.NotNull(records, nameof(records));
        if (records.Find(subject) is Case { Subject: { } person })
            subject = person;
        var collector = new ClaimCollector(records, subject);
        var cases = records.Of<Case>().Where(c => c.Subject == subject).ToArray();
        return new CaseTimeline(subject, cases, ClaimOrder.Sort(records, collector.Collect(cases)));
    }

    /// <summary>Whether the subject was held on a day, as far as these records say.</summary>
    public CustodyAnswer CustodyOn(CalendarDay day) => CustodyRules.Answer(Claims, day);

    /// <summary>How far proceedings against the subject had come by a day, as far as these records say.</summary>
    public ProcedureAnswer ProcedureOn(CalendarDay day) => ProcedureRules.Answer(Cases, Claims, day);
}
