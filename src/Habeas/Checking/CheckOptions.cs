using System;
using Habeas.Checking;
using Habeas.Findings;

namespace Habeas;

/// <summary>How much is checked and with what limits. A limit that is reached is a finding, never an exception.</summary>
public sealed class CheckOptions
{
    /// <summary>The largest file, and the largest line of NDJSON, in bytes. 16 MB (16,777,216) unless set; 2 GB at the most. What is larger is a finding (HAB0004).</summary>
    public int MaxSize { get; init; } = Limits.FileSize;

    /// <summary>How deep brackets and braces may be nested. 64 unless set; 1,000 at the most. What is deeper is a finding (HAB0005).</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many findings of one file are kept; of the rest only the number is told. 1,000 unless set; HAB0012 tells how many there were beyond.</summary>
    public int MaxFindings { get; init; } = 1000;

    /// <summary>How many files are checked at a time. 0, the default, means as many as there are processors. What is found does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>The day it is, by which suppressions end. Null, the default: none ends, so that the same records always give the same findings.</summary>
    public CalendarDay? Today { get; init; }

    /// <summary>Is told, on the calling thread, how many files are done. Null: nobody.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>Tells the day where <see cref="Today"/> does not; asked only when a suppression names an end. Null: none ends.</summary>
    internal Func<CalendarDay>? Clock { get; init; }

    internal CheckOptions WithoutLimit() => new() { MaxSize = MaxSize, MaxDepth = MaxDepth, MaxFindings = int.MaxValue, Threads = Threads, Today = Today, Clock = Clock, Progress = Progress, Extensions = Extensions, Timings = Timings };

    /// <summary>Checks what stands under <c>extensions</c>. Null: nothing does.</summary>
    internal IExtensionValidator? Extensions { get; init; }

    /// <summary>Where is noted how long everything takes. Null: nowhere.</summary>
    internal Timings? Timings { get; init; }

    /// <summary>However large is asked for: no array is longer.</summary>
    internal int SizeLimit => Math.Min(MaxSize, 0x7FFF0000);

    /// <summary>However deep is asked for: the reader calls itself once a level.</summary>
    internal int DepthLimit => Math.Min(MaxDepth, 1000);

    internal int ThreadCount => Threads > 0 ? Threads : Environment.ProcessorCount;
}
