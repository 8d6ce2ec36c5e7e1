using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How far consent to sources goes.</summary>
internal sealed class ConsentFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Source];

    public override IReadOnlyList<string> Needs => ["consent"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var source = new SourceView(tape, at);
        if (source.Consent.Count == 0)
            return;
        var widest = int.MaxValue;
        var until = int.MinValue;
        ByteRange place = default;
        ByteRange withdrawn = default;
        foreach (var consent in source.Consent)
        {
            if (!consent.Withdrawn.IsAbsent)
            {
                withdrawn = consent.Withdrawn.Range;
                continue;
            }
            // What cannot be read may allow anything.
            if (consent.Audience.Index < 0)
                return;
            until = Math.Max(until, consent.Until.IsPresent ? consent.Until.Bounds.LatestEnd : int.MaxValue);
            if (consent.Audience.Index < widest)
                (widest, place) = (consent.Audience.Index, consent.Audience.Range);
        }
        var isOver = widest == int.MaxValue;
        var spot = isOver ? new Spot(0, 0, withdrawn.Start, withdrawn.End) : new Spot(0, 0, place.Start, place.End);
        to.Facts.Consents.Add(new ConsentFact(source.Id.Hash, (sbyte)(isOver ? AccessCodes.Holder : widest), (sbyte)to.Access, isOver, isOver ? int.MaxValue : until, spot));
    }
}
