using Habeas.Json;

namespace Habeas.Rules;

internal sealed class LinkOfOneRecord() : LinkRule("HAB1110", Severity.Error, "\"{0}\" stands in this link a second time: a link is between different records")
{
    protected override void Check(LinkView link, RuleContext context)
    {
        var seen = context.Seen;
        seen.Clear();
        foreach (var record in link.Records)
        {
            if (record.IsPresent && !seen.Add(record.Hash))
                context.Report(this, record.Range, record.ToString());
        }
    }
}
