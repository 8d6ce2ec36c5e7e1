using System.Collections.Generic;
using Habeas.Findings;

namespace Habeas.Index;

/// <summary>A report of a set rule, in the document it concerns.</summary>
/// <param name="Spot">The place of the fault.</param>
/// <param name="Report">What is wrong there.</param>
/// <param name="Related">Another place that belongs to the fault; null for none.</param>
internal sealed record SetReport(Spot Spot, Report Report, Spot? Related);

/// <summary>Where set rules report.</summary>
internal sealed class SetReports
{
    private readonly List<SetReport> _items = [];

    public IReadOnlyList<SetReport> Items => _items;

    public Report Add(RuleInfo rule, Spot spot, Spot? related, params string[] arguments)
    {
        var report = new Report(rule, spot.Start, spot.End, arguments);
        _items.Add(new SetReport(spot, report, related));
        return report;
    }
}
