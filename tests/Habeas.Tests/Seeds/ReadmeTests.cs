using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>The numbers on the page about the seed records are those of the records.</summary>
public sealed class ReadmeTests
{
    [Trait("Category", "Committed")]
    [Fact]
    public void The_numbers_on_the_page_are_those_of_the_records() => Committed.SaysBetween(Checkout.Path("seeds", "README.md"), "numbers", Numbers());

    private static string Numbers()
    {
        var records = SeedFolder.Records;
        var declarations = records.Of<Declaration>().ToArray();
        var signatures = declarations.SelectMany(d => d.Signatories?.List ?? default).ToArray();
        var told = records.Of<Person>().Where(p => CaseTimeline.Of(records, p.Id) is var timeline && timeline.Cases.Count + timeline.Claims.Count > 0).ToArray();
        var signed = signatures.Select(s => s.Who?.Record).Distinct().ToArray();
        var rows = File.ReadLines(Path.Combine(SeedFolder.Path, "coverage.tsv")).Skip(1).ToArray();
        List<(string What, int Count)> table =
        [
            ("records", records.Count),
            .. records.GroupBy(r => r.Kind.Value).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => ("of kind `" + g.Key + "`", g.Count())),
            ("persons of whom something done to them is told", told.Length),
            ("persons who signed a declaration", signed.Length),
            ("signatures", signatures.Length),
            ("declarations whose full list of signatories is here", declarations.Count(d => d.Signatories?.Extent == ExtentCode.Complete)),
            ("events in cases and incidents", records.Of<Case>().Sum(c => c.Events.Count) + records.Of<Incident>().Sum(i => i.Events.Count)),
            ("charges, one for each alleged act", records.Of<Case>().Sum(c => c.Charges.Count)),
            ("demands", declarations.Sum(d => Statements.Demands(d.Demands).Count())),
            ("positions taken", declarations.Sum(d => d.Stances.Count)),
            ("assertions", declarations.Sum(d => d.Assertions.Count)),
            ("quotations, as gist", declarations.Sum(d => d.Quotations.Count)),
            ("facts read in the five texts", rows.Select(row => row.Split('\t')[0]).Distinct().Count()),
            ("places in the records that carry them", rows.Select(row => row[(row.IndexOf('\t', StringComparison.Ordinal) + 1)..]).Distinct().Count()),
        ];
        var text = new StringBuilder("| | |\n|---|---:|\n");
        foreach (var (what, count) in table)
            text.Append("| ").Append(what).Append(" | ").Append(count).Append(" |\n");
        return text.ToString();
    }
}
