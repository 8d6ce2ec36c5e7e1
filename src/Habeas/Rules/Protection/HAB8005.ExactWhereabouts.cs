using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ExactWhereabouts() : ShapeRule("HAB8005", Severity.Warning, "this {0} tells where somebody lives, is held or has fled to: leave it out, or keep it coarse{1}", Tables.Event, Tables.Fact)
{
    private const int Coarse = 5000;

    /// <summary>Where somebody is, and where somebody is held: the prison is known; house arrest is at home, and a cell is where somebody can be got at.</summary>
    private static readonly int[] Events = [EventCodes.Exile, EventCodes.AsylumSought, EventCodes.ProtectionGranted, EventCodes.Custody, EventCodes.Transfer];

    private static readonly int[] Facts = [FactCodes.Residence];

    public override IReadOnlyList<string> Needs { get; } = ["place", "from"];

    public override IReadOnlyList<int> TypesOf(int shape) => shape == Tables.Event ? Events : Facts;

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.TypeOf(at) == Tables.Fact)
        {
            CheckPlace(new FactView(tape, at).Place, isHome: true, context);
            return;
        }
        var happened = new EventView(tape, at);
        var isHome = !happened.Type.Is(EventCodes.Custody, EventCodes.Transfer);
        CheckPlace(happened.Place, isHome, context);
        CheckPlace(happened.From, isHome, context);
    }

    private void CheckPlace(PlaceView place, bool isHome, RuleContext context)
    {
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
}
