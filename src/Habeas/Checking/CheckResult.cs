using System;
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

/// <summary>What was checked, in numbers.</summary>
/// <param name="Files">Files, streams or records in memory that were given.</param>
/// <param name="Records">Records that were read; manifests do not count.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Warnings">Findings of severity warning.</param>
/// <param name="Infos">Findings of severity info.</param>
/// <param name="Unreadable">Files that could not be read at all; each also is an error.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record CheckSummary(int Files, int Records, int Errors, int Warnings, int Infos, int Unreadable, TimeSpan Elapsed);
