using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>
/// Whether signatures were added before the list closed: at the close of the n-th session after the tabling. Sessions that the record leaves out
/// only make the time seem longer. Who signed before the tabling did as all first signatories do.
/// </summary>
internal sealed class SigningTimeCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (text.Signatures.Count == 0 || bodies.Forum is not { } body)
            return;
        foreach (var demand in body.On(RequirementCodes.OpenSessions))
        {
            if (demand.Value is not { Kind: QuantityKind.Count, MostCount: < 100 and var sessions } || !demand.IsFor(text.Type)
                || demand.On(text.TabledFirst, text.TabledLast) == Certainty.Never || !TryGetClose(body.Sessions, text.TabledLast, (int)sessions, out var close))
                continue;
            foreach (var signature in text.Signatures)
            {
                if (signature.First > close)
                    Add(faults, signature, true, Day(signature.First), Day(close), body.Name);
            }
            return;
        }
    }

    /// <summary>The last day of the n-th session that begins after a day.</summary>
    private static bool TryGetClose(DateBounds[] sessions, int tabled, int count, out int close)
    {
        close = tabled;
        if (tabled == int.MaxValue)
            return false;
        var day = tabled;
        for (; count > 0; count--)
        {
            var next = default(DateBounds);
            var found = false;
            foreach (var session in sessions)
            {
                // A session whose begin may lie before the day may be that of the tabling.
                if (session.EarliestBegin <= day || (found && session.EarliestBegin >= next.EarliestBegin))
                    continue;
                next = session;
                found = true;
            }
            if (!found || next.LatestEnd == int.MaxValue)
                return false;
            day = next.EarliestBegin;
            close = Math.Max(close, next.LatestEnd);
        }
        return true;
    }
}
