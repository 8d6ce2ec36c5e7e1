using System;
using System.Collections.Generic;
using Habeas.Findings;

namespace Habeas.Index;

/// <summary>A report of a set rule, in the document it concerns.</summary>
/// <param name="Spot">The place of the fault.</param>
/// <param name="Report">What is wrong there.</param>
/// <param name="Related">Another place that belongs to the fault; null for none.</param>
internal sealed record SetReport(Spot Spot, Report Report, Spot? Related);

/// <summary>Where set rules report, and where they can look up the few texts that go into their messages.</summary>
/// <param name="textAt">What the string at a place says; null when it cannot be read any more.</param>
internal sealed class SetReports(Func<Spot, string?> textAt)
{
    private List<SetReport>? _items;

    public IReadOnlyList<SetReport> Items => _items is null ? [] : _items;

    /// <summary>Takes out reports that were added.</summary>
    public void Remove(HashSet<SetReport> reports) => _items?.RemoveAll(reports.Contains);

    public string? TextAt(Spot spot) => textAt(spot);

    public Report Add(RuleInfo rule, Spot spot, Spot? related, params string[] arguments)
    {
        var report = new Report(rule, spot.Start, spot.End, arguments);
        (_items ??= []).Add(new SetReport(spot, report, related));
        return report;
    }
}
