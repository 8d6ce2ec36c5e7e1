using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AgeDoesNotFit() : PersonRule("HAB2017", Severity.Error, "an age of {0} in {1} does not fit {2}")
{
    public override IReadOnlyList<string> Needs => ["facts"];

    protected override void Check(PersonView person, RuleContext context)
    {
        if (person.Facts.Count < 2)
            return;
        foreach (var age in person.Facts)
        {
            if (!TryGetBirth(age, out var born))
                continue;
            foreach (var other in person.Facts)
            {
                if (other.Index == age.Index || Contradictions.AreTold(age, other))
                    continue;
                var isBirth = other.Type.Is(FactCodes.Birth) && other.Date.IsPresent;
                // Of two ages the later in the record is reported.
                if (!isBirth && !(other.Index < age.Index && TryGetBirth(other, out _)))
                    continue;
                TryGetBirth(other, out var told);
                if (isBirth)
                    told = other.Date.Bounds;
                if (DateBounds.Overlaps(born, told) != Certainty.Never)
                    continue;
                var what = isBirth ? "the birth of " + other.Date : "the age of " + QuantityWords.Of(other.Value.ToString()) + " in " + other.AsOf;
                context.Report(this, age.Value.Range, QuantityWords.Of(age.Value.ToString()), age.AsOf.ToString(), what).RelatedTo(other.Range.Start, other.Range.Start + 1);
            }
        }
    }

    /// <summary>The days on which somebody of that age must have been born.</summary>
    private static bool TryGetBirth(FactView age, out DateBounds born)
    {
        born = default;
        if (!age.Type.Is(FactCodes.Age) || !age.AsOf.IsPresent || !age.Value.TryGet(out var years) || years.Kind != QuantityKind.Count || years.LeastCount > 200)
            return false;
        var youngest = age.AsOf.Bounds.Minus(QuantityBounds.OfDuration(Years(years.LeastCount), Years(years.LeastCount)));
        var most = years.MostCount > 200 ? 200 : years.MostCount;
        var oldest = age.AsOf.Bounds.Minus(QuantityBounds.OfDuration(Years(most + 1), Years(most + 1)));
        // Approximate ages have their bounds already; a day of grace for the birthday itself.
        born = DateBounds.Point(oldest.EarliestBegin, youngest.LatestEnd);
        return true;
    }

    private static TimeLength Years(long years) => new((int)(12 * years), 0);
}
