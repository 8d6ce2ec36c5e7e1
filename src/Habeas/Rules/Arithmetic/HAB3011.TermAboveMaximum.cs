using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TermAboveMaximum() : CaseEventRule("HAB3011", Severity.Error, "a term of {0} is longer than the {1} that could be given at most for what was charged")
{
    public override IReadOnlyList<string> Needs => ["parts"];

    public override IReadOnlyList<int> Types { get; } = [EventCodes.Verdict];

    protected override void Check(CaseView own, EventView judgment, RuleContext context)
    {
        if (!own.Charges.IsPresent || !Custody.IsPlain(judgment) || IsChanged(own) || !TryGetMaximum(own, judgment, out var most, out var place))
            return;
        foreach (var part in judgment.Parts)
        {
            if (Custody.IsPrison(part.Type.Index) && part.Term.TryGet(out var term) && term.Kind == QuantityKind.Duration && QuantityBounds.MoreThan(term, most) == Certainty.Certainly)
                context.Report(this, part.Term.Range, QuantityWords.Of(part.Term.ToString()), QuantityWords.Of(place.ToString())).RelatedTo(place.Range.Start, place.Range.End);
        }
    }

    /// <summary>The longest terms of all charges judged, one after the other; false where one of them is not told.</summary>
    private static bool TryGetMaximum(CaseView own, EventView judgment, out QuantityBounds most, out QuantityField place)
    {
        most = default;
        place = default;
        var concerned = 0;
        foreach (var charge in own.Charges)
        {
            if (!IsJudged(charge, judgment))
                continue;
            if (!charge.MaxTerm.TryGet(out var term) || term.Kind != QuantityKind.Duration)
                return false;
            most = QuantityBounds.Sum(most, term);
            place = charge.MaxTerm;
            concerned++;
        }
        return concerned > 0;
    }

    private static bool IsJudged(ChargeView charge, EventView judgment)
    {
        if (judgment.Concerns.Count == 0)
            return true;
        foreach (var reference in judgment.Concerns)
        {
            // What stands elsewhere, or is a proceeding, may be any charge.
            if (!reference.IsLocal || !charge.Id.IsPresent || reference.Hash == charge.Id.Hash || reference.Hash == charge.Proceeding.Hash)
                return true;
        }
        return false;
    }

    private static bool IsChanged(CaseView own)
    {
        foreach (var happened in own.Events)
        {
            if (happened.Type.Is(EventCodes.ChargeChanged))
                return true;
        }
        return false;
    }
}
