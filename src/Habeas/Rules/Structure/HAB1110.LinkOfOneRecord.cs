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
            {
                var report = context.Report(this, record.Range, record.ToString());
                // Of two the other would be left alone, which is a link no more.
                if (link.Records.Count > 2)
                    report.WithEdit(context.RemovalOf(record.Range), "", isSafe: true);
            }
        }
    }
}
