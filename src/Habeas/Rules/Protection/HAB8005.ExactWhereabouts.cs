using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ExactWhereabouts() : PlaceRule("HAB8005", Severity.Warning, "this point tells where somebody lives or has fled to: leave it out, or make it coarse with \"within\" of {0} metres or more")
{
    private const int Coarse = 5000;

    public override IReadOnlyList<string> Needs { get; } = ["lat"];

    protected override void Check(PlaceView place, RuleContext context)
    {
        if (!place.Lat.IsPresent || !place.Lon.IsPresent || (place.Within.IsPresent && place.Within.Value >= Coarse) || !IsWhereSomebodyIs(context.Tape, context.Tape.ParentOf(place.Index)))
            return;
        context.Report(this, place.Lat.Range, "5000").RelatedTo(place.Lon.Range.Start, place.Lon.Range.End);
    }

    private static bool IsWhereSomebodyIs(Tape tape, int owner) => tape.TypeOf(owner) switch
    {
        Tables.Fact => new FactView(tape, owner).Type.Is(FactCodes.Residence),
        Tables.Event => new EventView(tape, owner).Type.Index is EventCodes.Exile or EventCodes.AsylumSought or EventCodes.ProtectionGranted,
        _ => false,
    };
}
