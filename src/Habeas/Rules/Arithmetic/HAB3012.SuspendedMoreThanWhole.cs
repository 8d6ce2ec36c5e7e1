using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SuspendedMoreThanWhole() : EventRule("HAB3012", Severity.Error, "a suspended part of {0} is longer than the whole term, {1}")
{
    public override IReadOnlyList<string> Needs => ["parts"];

    protected override void Check(EventView judgment, RuleContext context)
    {
        if (judgment.Parts.Count < 2)
            return;
        foreach (var part in judgment.Parts)
        {
            // Without "portion" the two stand side by side, and together are the penalty.
            if (!part.Suspended.IsTrue || !part.Portion.Is(PortionCodes.Part) || !part.Term.TryGet(out var suspended) || CountOf(part.Type.Index, judgment) != 2)
                continue;
            foreach (var whole in judgment.Parts)
            {
                if (whole.Index != part.Index && whole.Type.Index == part.Type.Index && !whole.Portion.Is(PortionCodes.Part) && whole.Term.TryGet(out var term)
                    && QuantityBounds.MoreThan(suspended, term) == Certainty.Certainly)
                    context.Report(this, part.Term.Range, QuantityWords.Of(part.Term.ToString()), QuantityWords.Of(whole.Term.ToString())).RelatedTo(whole.Term.Range.Start, whole.Term.Range.End);
            }
        }
    }

    /// <summary>Of three terms of one sort, which is part of which cannot be told.</summary>
    private static int CountOf(int type, EventView judgment)
    {
        var count = 0;
        foreach (var part in judgment.Parts)
            count += part.Type.Index == type ? 1 : 0;
        return count;
    }
}
