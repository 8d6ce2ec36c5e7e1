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

    /// <summary>Whether a turn is over in a few milliseconds, as long as a machine is quiet that others share.</summary>
    public bool IsBrief { get; private init; }

    /// <summary>False for what runs in another process, of which only the time is known.</summary>
    public bool IsOurProcess { get; private init; } = true;

    /// <summary>For each time over the load that counts, the turn of each slice.</summary>
    public List<Turn[]> Passes { get; } = [];

    /// <summary>In the first turns of the last pass.</summary>
    public long Allocated { get; private set; }

    public static Candidate Of(string name, IReadOnlyList<Load> slices, Func<Load, long> run) => new(name, slices, slice => Seconds(run, slices[slice])) { IsBrief = true };

    /// <summary>What takes many milliseconds for a slice.</summary>
    public static Candidate Slow(string name, IReadOnlyList<Load> slices, Func<Load, long> run) => new(name, slices, slice => Seconds(run, slices[slice]));

    /// <summary>What goes over its slices at once, in the turn of the first.</summary>
    public static Candidate AtOnce(string name, IReadOnlyList<Load> slices, Func<double> seconds) => new(name, slices, slice => slice == 0 ? seconds() : 0) { IsOurProcess = false };

    public void BeginPass()
    {
        Passes.Add(new Turn[Slices.Count]);
        Allocated = 0;
    }

    /// <summary>Goes once over all slices; nobody asks how long it takes.</summary>
    public void RunAll()
    {
        for (var slice = 0; slice < Slices.Count; slice++)
            _seconds(slice);
    }

    /// <summary>Seconds; 0 for what has no such slice.</summary>
    public double Run(int slice)
    {
        if (slice >= Slices.Count)
            return 0;
        if (IsOurProcess)
            Slices[slice].Touch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = _seconds(slice);
        if (Passes[^1][slice] == default)
            Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        return seconds;
    }

    public void Note(int slice, double seconds, bool isQuiet)
    {
        if (slice >= Slices.Count)
            return;
        ref var turn = ref Passes[^1][slice];
        if (turn == default)
            turn = new Turn(seconds, null);
        if (isQuiet)
            turn = turn with { Quiet = turn.Quiet ?? seconds };
    }

    private static double Seconds(Func<Load, long> run, Load slice)
    {
        var clock = Stopwatch.GetTimestamp();
        if (run(slice) < 0)
            throw new InvalidOperationException("it did nothing");
        return Stopwatch.GetElapsedTime(clock).TotalSeconds;
    }
}
