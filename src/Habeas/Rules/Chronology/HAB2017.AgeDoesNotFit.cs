using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AgeDoesNotFit() : ShapeRule("HAB2017", Severity.Error, "an age of {0} in {1} does not fit {2}", Tables.Fact)
{
    public override IReadOnlyList<string> Needs => ["value"];

    public override IReadOnlyList<int> Types { get; } = [FactCodes.Age];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var person = tape.ParentOf(at);
        var age = new FactView(tape, at);
        if (tape.TypeOf(person) != Tables.Person || !TryGetBirth(age, out var born))
            return;
        foreach (var other in new PersonView(tape, person).Facts)
        {
            if (other.Index == at || Contradictions.AreTold(age, other))
                continue;
            var isBirth = other.Type.Is(FactCodes.Birth) && other.Date.IsPresent;
            // Of two ages the later in the record is reported.
            if (!isBirth && !(other.Index < at && TryGetBirth(other, out _)))
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
