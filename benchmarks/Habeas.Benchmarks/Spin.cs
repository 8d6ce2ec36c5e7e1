using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Habeas.Benchmarks;

/// <summary>
/// Whether the machine is quiet. Who shares a core takes half of what it can begin at once, for some milliseconds at a time: several sums that do not wait for each other then take up to
/// twice as long, where one sum, which waits for itself, shows nothing.
/// </summary>
internal static class Spin
{
    /// <summary>A tenth of a millisecond.</summary>
    private const int Additions = 100_000;

    /// <summary>How many times as long as the best time ever is still quiet.</summary>
    private const double Tolerance = 1.1;

    /// <summary>In seconds: quiet and noise take turns in milliseconds, unless it is never quiet.</summary>
    private const double Patience = 0.05;

    private const int TimesToReport = 5_000;

    private static double _best = double.MaxValue;

    public static bool IsQuiet()
    {
        var clock = Stopwatch.GetTimestamp();
        if (Sum() == 0)
            throw new InvalidOperationException("the sum is more than nothing");
        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        _best = Math.Min(_best, seconds);
        return seconds <= _best * Tolerance;
    }

    /// <summary>Waits until it is quiet, but not for long.</summary>
    public static void WaitForQuiet()
    {
        for (var clock = Stopwatch.GetTimestamp(); !IsQuiet() && Stopwatch.GetElapsedTime(clock).TotalSeconds < Patience;)
        {
        }
    }

    /// <summary>How much of half a second or more is quiet, as half a sentence.</summary>
    public static string Report()
    {
        var quiet = 0;
        for (var time = 0; time < TimesToReport; time++)
            quiet += IsQuiet() ? 1 : 0;
        return FormattableString.Invariant($"for {100.0 * quiet / TimesToReport:F0} % of half a second nothing else ran on the processor");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static ulong Sum()
    {
        var (a, b, c, d, e, f) = (1UL, 2UL, 3UL, 4UL, 5UL, 6UL);
        for (var i = 0UL; i < Additions; i++)
        {
            a += b ^ i;
            c += d ^ 3;
            e += f ^ 5;
            b += 7;
            d ^= 9;
            f += 11;
        }
        return a + b + c + d + e + f | 1;
    }
}
