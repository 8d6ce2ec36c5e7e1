using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using Habeas.Checking;

namespace Habeas.Cli.Commands;

/// <summary>
/// Waits until files that would be checked have changed. It looks at names, lengths and times again and again, which works on every disk, also one that another machine writes to,
/// and never misses a change because too many came at once.
/// </summary>
internal sealed class Watch(Func<IReadOnlyList<Input>> inputs)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(150);

    private Dictionary<string, (long Length, DateTime Written)> _seen = Look(inputs());
    private TimeSpan _pause = Shortest;

    /// <summary>Returns when something has changed and nothing has changed since for one look: editors write in several steps.</summary>
    public void Wait()
    {
        while (!Changes())
        {
        }
        while (Changes())
        {
        }
    }

    /// <summary>Pauses and looks again.</summary>
    private bool Changes()
    {
        Thread.Sleep(_pause);
        var watch = Stopwatch.StartNew();
        var now = Look(inputs());
        // Looking through a large folder takes its time, and most of the time is left to others.
        _pause = watch.Elapsed * 10 > Shortest ? watch.Elapsed * 10 : Shortest;
        var changes = !Same(_seen, now);
        _seen = now;
        return changes;
    }

    private static Dictionary<string, (long Length, DateTime Written)> Look(IReadOnlyList<Input> inputs)
    {
        var seen = new Dictionary<string, (long, DateTime)>(inputs.Count, StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var file = new FileInfo(input.Name!);
            seen[input.Name!] = file.Exists ? (file.Length, file.LastWriteTimeUtc) : (-1, default);
        }
        return seen;
    }

    private static bool Same(Dictionary<string, (long, DateTime)> one, Dictionary<string, (long, DateTime)> other)
    {
        if (one.Count != other.Count)
            return false;
        foreach (var (name, state) in one)
        {
            if (!other.TryGetValue(name, out var now) || now != state)
                return false;
        }
        return true;
    }
}
