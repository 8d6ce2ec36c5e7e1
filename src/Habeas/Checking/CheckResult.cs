using System.Collections.Generic;

namespace Habeas;

/// <summary>What a check found.</summary>
public sealed class CheckResult
{
    internal CheckResult(IReadOnlyList<Finding> findings, CheckSummary summary)
    {
        Findings = findings;
        Summary = summary;
    }

    /// <summary>All findings: file by file in the order in which they were given, within a file by place, then by rule. The same on one thread and on several.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The counts.</summary>
    public CheckSummary Summary { get; }
}
