using System.Collections.Generic;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PropertyOfAnotherEvent() : EventRule("HAB4050", Severity.Warning, "{0} of type \"{1}\" has no \"{2}\": that is told of {3}")
{
    public override IReadOnlyList<string> Needs => System.Array.ConvertAll(EventProperties.Special, static property => property.Name);

    public override IReadOnlyList<int> Types => EventProperties.Types;

    public override bool IsOfInterest(ulong properties, int type) => EventProperties.HasOther(properties, type);

    protected override void Check(EventView happened, RuleContext context)
    {
        var special = EventProperties.Special;
        for (var i = 0; i < special.Length; i++)
        {
            if (!context.Tape.IsPresent(happened.Index, special[i].Slot) || EventProperties.Carries(happened.Type.Index, i))
                continue;
            var place = context.Tape.RangeOf(context.Tape.CellOf(happened.Index, special[i].Slot));
            context.Report(this, special[i].Kind is ValueKind.Object or ValueKind.Array ? new ByteRange(place.Start, place.Start + 1) : place,
                Words.WithArticle("event"), happened.Type.ToString(), special[i].Name, Carriers(i));
        }
    }

    /// <summary>The first types that carry it.</summary>
    private static string Carriers(int property)
    {
        var named = new System.Collections.Generic.List<string>();
        var codes = Codes.CodeLists.Event.Codes;
        for (var type = 0; type < codes.Count; type++)
        {
            if (!EventProperties.Carries(type, property))
                continue;
            if (named.Count == 4)
                return string.Join(", ", named) + " and others";
            named.Add("\"" + codes[type].Code + "\"");
        }
        return string.Join(", ", named);
    }
}
