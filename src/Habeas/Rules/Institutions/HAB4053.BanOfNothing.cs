using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BanOfNothing() : ShapeRule("HAB4053", Severity.Warning, "nothing tells {0}: a \"{1}\" has \"{2}\", or \"unknown\" names that")
{
    public override IReadOnlyList<int> Shapes { get; } = [Tables.Part, Tables.Event];

    public override IReadOnlyList<string> Needs { get; } = ["type"];

    public override IReadOnlyList<int> TypesOf(int shape) => shape == Tables.Event ? Events : Penalties;

    private static readonly int[] Events = [EventCodes.Ban];

    private static readonly int[] Penalties = [PenaltyCodes.ActivityBan, PenaltyCodes.OfficeBan];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.TypeOf(at) == Tables.Event)
        {
            var ban = new EventView(tape, at);
            if (LacksObject(ban, ban.Label))
                context.Report(this, ban.Type.Range, "of what", ban.Type.ToString(), "label");
            return;
        }
        var part = new PartView(tape, at);
        // That no office may be held is told by the type.
        var lacksObject = part.Type.Is(PenaltyCodes.ActivityBan) && LacksObject(part, part.Label);
        var lacksTerm = part.Term.IsAbsent && !Marks.ExplainAbsence(part, "term"u8);
        if (lacksObject || lacksTerm)
        {
            context.Report(this, part.Type.Range, lacksObject && lacksTerm ? "of what, and how long" : lacksObject ? "of what" : "how long", part.Type.ToString(),
                lacksObject && lacksTerm ? "label\" and \"term" : lacksObject ? "label" : "term");
        }
    }

    private static bool LacksObject(StatementView ban, MapView<TextField> label) => label.IsAbsent && !Marks.ExplainAbsence(ban, "label"u8);
}
