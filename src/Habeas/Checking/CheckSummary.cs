using System;

namespace Habeas;

/// <summary>What was checked, in numbers.</summary>
public sealed record CheckSummary
{
    internal CheckSummary()
    {
    }

    /// <summary>Files, streams or records in memory that were given.</summary>
    public int Files { get; internal init; }

    /// <summary>Records that were read; manifests do not count.</summary>
    public int Records { get; internal init; }

    /// <summary>Findings of severity error.</summary>
    public int Errors { get; internal init; }

    /// <summary>Findings of severity warning.</summary>
    public int Warnings { get; internal init; }

    /// <summary>Findings of severity info.</summary>
    public int Infos { get; internal init; }

    /// <summary>Files that could not be read at all; each is an error too.</summary>
    public int Unreadable { get; internal init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; internal init; }
}
