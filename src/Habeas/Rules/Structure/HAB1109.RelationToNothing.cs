using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class RelationToNothing() : RelationRule("HAB1109", Severity.Error, "the relation \"{0}\" leads nowhere: it has \"to\", or \"described\" where there is no record")
{
    public override IReadOnlyList<string> SettledBy => ["to", "described"];

    protected override void Check(RelationView relation, RuleContext context)
    {
        if (!relation.To.IsAbsent || !relation.Described.IsAbsent || Marks.ExplainAbsence(relation, "to"u8) || Marks.ExplainAbsence(relation, "described"u8))
            return;
        context.Report(this, new ByteRange(relation.Range.Start, relation.Range.Start + 1), relation.Type.ToString());
    }
}
