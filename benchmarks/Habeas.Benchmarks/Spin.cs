using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>Whether the machine is quiet: the same sum again and again takes the same time when nothing else runs.</summary>
internal static class Spin
{
    private const int Times = 41;

    /// <summary>How much longer the slowest tenth took than the fastest, as a sentence.</summary>
    public static string Report()
    {
        var sum = 0u;
        var seconds = new double[Times];
        for (var time = 0; time < Times; time++)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0u; i < 20_000_000; i++)
                sum = (sum * 31) + i;
            seconds[time] = clock.Elapsed.TotalSeconds;
        }
        Array.Sort(seconds);
        var spread = seconds[Times * 9 / 10] / seconds[0];
        var noise = sum == 1 || spread > 1.1 ? "something else was running, which widens the ranges" : "nothing else was running";
        return string.Create(CultureInfo.InvariantCulture, $"A fixed loop before it took up to {spread:F2} times its best: {noise}.");
    }
}
