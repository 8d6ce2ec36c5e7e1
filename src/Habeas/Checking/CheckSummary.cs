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

    /// <summary>Findings whose severity in force is error.</summary>
    public int Errors { get; internal init; }

    /// <summary>Findings whose severity in force is warning.</summary>
    public int Warnings { get; internal init; }

    /// <summary>Findings whose severity in force is info.</summary>
    public int Infos { get; internal init; }

    /// <summary>Files that could not be read at all; each is an error too.</summary>
    public int Unreadable { get; internal init; }

    /// <summary>How long it took, by the clock: the one thing in a result that differs from run to run.</summary>
    public TimeSpan Elapsed { get; internal init; }
}
