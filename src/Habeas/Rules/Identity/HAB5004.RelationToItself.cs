using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class RelationToItself() : RelationRule("HAB5004", Severity.Error, "\"{0}\" is the record itself, which cannot be its own \"{1}\"")
{
    public override IReadOnlyList<string> Needs => ["to"];

    protected override void Check(RelationView relation, RuleContext context)
    {
        if (relation.To.IsPresent && !relation.To.IsLocal && relation.To.Hash == context.Record.Id.Hash)
            context.Report(this, relation.To.Range, relation.To.ToString(), relation.Type.ToString());
    }
}
