using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DuplicateItemId() : StatementRule("HAB6005", Severity.Error, "another item of this record has the id \"{0}\": a reference could mean either")
{
    public override IReadOnlyList<string> Needs { get; } = ["id"];

    protected override void Check(StatementView statement, RuleContext context)
    {
        if (!statement.Id.IsPresent)
            return;
        var first = context.ItemOf(statement.Id.Hash);
        if (first.Index != statement.Index)
            context.Report(this, statement.Id.Range, statement.Id.ToString()).RelatedTo(first.Id.Range.Start, first.Id.Range.End);
    }
}
