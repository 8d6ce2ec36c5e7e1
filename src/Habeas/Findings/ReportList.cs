using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>The reports on one record. Holds no more than the limit; the rest is only counted.</summary>
internal sealed class ReportList(int limit)
{
    private readonly List<Report> _items = [];

    /// <summary>The values that the reader called invalid, in the order in which they stand.</summary>
    private List<(int Start, int End)>? _invalid;

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
        if (_items.Count + Dropped == 0 && !HasSyntaxFault && _invalid is null)
            return;
        _items.Clear();
        _invalid = null;
        HasSyntaxFault = false;
        Dropped = 0;
    }

    public Report Add(RuleInfo rule, int start, int end, params string[] arguments)
    {
        HasSyntaxFault |= rule.IsSyntax;
        if (StructureFaults.MakesInvalid(rule) && !IsFull)
            (_invalid ??= []).Add((start, end));
        var report = new Report(rule, start, end, arguments);
        if (IsFull)
            Dropped++;
        else
            _items.Add(report);
        return report;
    }

    /// <summary>Whether a place is, or lies in, a value that the reader called invalid.</summary>
    public bool IsInvalid(int start) => _invalid is { } invalid && IsAmong(invalid, start);

    private static bool IsAmong(List<(int Start, int End)> invalid, int start)
    {
        int from = 0, to = invalid.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (invalid[middle].End <= start)
                from = middle + 1;
            else
                to = middle;
        }
        return from < invalid.Count && invalid[from].Start <= start;
    }

    public void RemoveSuppressed() => _items.RemoveAll(static report => report.IsSuppressed);

    public void Replace(Report old, Report by)
    {
        var at = _items.IndexOf(old);
        if (at >= 0)
            _items[at] = by;
    }
}
