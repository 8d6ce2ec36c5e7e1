using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ExactWhereabouts() : PlaceRule("HAB8005", Severity.Warning, "this {0} tells where somebody lives, is held or has fled to: leave it out, or keep it coarse{1}")
{
    private const int Coarse = 5000;

    public override IReadOnlyList<string> Needs { get; } = ["lat", "label", "locality"];

    protected override void Check(PlaceView place, RuleContext context)
    {
        var owner = context.Tape.ParentOf(place.Index);
        var isHome = IsWhereSomebodyIs(context.Tape, owner);
        if (!isHome && !IsWhereSomebodyIsHeld(context.Tape, owner))
            return;
        if (isHome && place.Lat.IsPresent && place.Lon.IsPresent && !(place.Within.IsPresent && place.Within.Value >= Coarse))
            context.Report(this, place.Lat.Range, "point", ", with \"within\" of 5000 metres or more").RelatedTo(place.Lon.Range.Start, place.Lon.Range.End);
        CheckWords(place.Locality, context);
        foreach (var label in place.Label)
            CheckWords(label.Value, context);
    }

    private void CheckWords(TextField text, RuleContext context)
    {
        if (text.IsPresent && StreetAddress.IsIn(context.Decode(text)))
            context.Report(this, text.Range, "address", "");
    }

    private static bool IsWhereSomebodyIs(Tape tape, int owner) => tape.TypeOf(owner) switch
    {
        Tables.Fact => new FactView(tape, owner).Type.Is(FactCodes.Residence),
        Tables.Event => new EventView(tape, owner).Type.Index is EventCodes.Exile or EventCodes.AsylumSought or EventCodes.ProtectionGranted,
        _ => false,
    };

    /// <summary>The prison is known; house arrest is at home, and a cell is where somebody can be got at.</summary>
    private static bool IsWhereSomebodyIsHeld(Tape tape, int owner) =>
        tape.TypeOf(owner) == Tables.Event && new EventView(tape, owner).Type.Is(EventCodes.Custody, EventCodes.Transfer);
}
