using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Habeas.Benchmarks;

/// <summary>One of those that are compared, and the part of the load that it goes over.</summary>
internal sealed class Candidate
{
    private readonly Func<int, double> _seconds;

    private Candidate(string name, IReadOnlyList<Load> slices, Func<int, double> seconds)
    {
        (Name, Slices, _seconds) = (name, slices, seconds);
        foreach (var slice in slices)
        {
            Documents += slice.Documents.Length;
            Bytes += slice.Bytes;
        }
    }

    public string Name { get; }

    /// <summary>The first ones of the load; what is slow has few.</summary>
    public IReadOnlyList<Load> Slices { get; }

    public long Documents { get; }

    public long Bytes { get; }

    /// <summary>False for what runs in another process, of which only the time is known.</summary>
    public bool IsOurProcess { get; private init; } = true;

    /// <summary>For each time over the load that counts, the seconds of each slice.</summary>
    public List<double[]> Passes { get; } = [];

    /// <summary>In the last pass.</summary>
    public long Allocated { get; private set; }

    public static Candidate Of(string name, IReadOnlyList<Load> slices, Func<Load, long> run) => new(name, slices, slice =>
    {
        var clock = Stopwatch.GetTimestamp();
        if (run(slices[slice]) < 0)
            throw new InvalidOperationException("it did nothing");
        return Stopwatch.GetElapsedTime(clock).TotalSeconds;
    });

    /// <summary>What goes over its slices at once, in the turn of the first.</summary>
    public static Candidate AtOnce(string name, IReadOnlyList<Load> slices, Func<double> seconds) => new(name, slices, slice => slice == 0 ? seconds() : 0) { IsOurProcess = false };

    public void BeginPass()
    {
        Passes.Add(new double[Slices.Count]);
        Allocated = 0;
    }

    public void Run(int slice)
    {
        if (slice >= Slices.Count)
            return;
        if (IsOurProcess)
            Slices[slice].Touch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Passes[^1][slice] = _seconds(slice);
        Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
