using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>The reports on one record. Holds no more than the limit; the rest is only counted.</summary>
internal sealed class ReportList(int limit)
{
    private readonly List<Report> _items = [];

    public IReadOnlyList<Report> Items => _items;

    public int Count => _items.Count;

    /// <summary>How many findings the file has had in earlier records, so that the limit holds for a file.</summary>
    public int Before { get; set; }

    /// <summary>How many were counted but not kept.</summary>
    public int Dropped { get; private set; }

    public bool HasSyntaxFault { get; private set; }

    /// <summary>True when another report would only be counted: costly arguments need not be worked out.</summary>
    public bool IsFull => Before + _items.Count >= limit;

    public void Clear()
    {
        _items.Clear();
        HasSyntaxFault = false;
        Dropped = 0;
    }

    public Report Add(RuleInfo rule, int start, int end, params string[] arguments)
    {
        HasSyntaxFault |= rule.IsSyntax;
        var report = new Report(rule, start, end, arguments);
        if (IsFull)
            Dropped++;
        else
            _items.Add(report);
        return report;
    }

    public void RemoveSuppressed() => _items.RemoveAll(static report => report.IsSuppressed);

    public void Replace(Report old, Report by)
    {
        var at = _items.IndexOf(old);
        if (at >= 0)
            _items[at] = by;
    }
}
