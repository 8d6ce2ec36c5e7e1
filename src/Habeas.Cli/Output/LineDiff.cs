using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Cli.Output;

/// <summary>Which lines of two texts differ: the fewest, where they are few (Myers, "An O(ND) Difference Algorithm", 1986); else line by line.</summary>
internal static class LineDiff
{
    /// <summary>Beyond so many different lines the fewest are not looked for: that takes memory by the square.</summary>
    private const int MostDifferences = 2000;

    public static List<LineChange> Of(IReadOnlyList<ReadOnlyMemory<byte>> before, IReadOnlyList<ReadOnlyMemory<byte>> after)
    {
        int head = 0, tail = 0;
        while (head < before.Count && head < after.Count && Same(before[head], after[head]))
            head++;
        while (tail < before.Count - head && tail < after.Count - head && Same(before[before.Count - 1 - tail], after[after.Count - 1 - tail]))
            tail++;
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var a = Ids(before, head, before.Count - tail, ids);
        var b = Ids(after, head, after.Count - tail, ids);
        var isSame = Fewest(a, b) ?? LineByLine(a, b);
        return Changes(isSame, a.Length, b.Length, head);
    }

    private static bool Same(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b) => a.Span.SequenceEqual(b.Span);

    private static int[] Ids(IReadOnlyList<ReadOnlyMemory<byte>> lines, int from, int to, Dictionary<string, int> ids)
    {
        var numbers = new int[to - from];
        for (var i = from; i < to; i++)
        {
            var key = Encoding.Latin1.GetString(lines[i].Span);
            if (!ids.TryGetValue(key, out numbers[i - from]))
                ids.Add(key, numbers[i - from] = ids.Count);
        }
        return numbers;
    }

    /// <summary>Pairs of equal lines, in order; null where too many differ.</summary>
    private static List<(int A, int B)>? Fewest(int[] a, int[] b)
    {
        var most = Math.Min(a.Length + b.Length, MostDifferences);
        var furthest = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]) ? furthest[most + k + 2] : furthest[most + k] + 1;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k])
                    x++;
                furthest[most + k + 1] = x;
                if (x >= a.Length && x - k >= b.Length)
                    return Back(trace, a.Length, b.Length);
            }
            trace.Add(furthest[(most - d)..(most + d + 3)]);
        }
        return null;
    }

    private static List<(int A, int B)> Back(List<int[]> trace, int x, int y)
    {
        var same = new List<(int, int)>();
        for (var d = trace.Count; d > 0; d--)
        {
            var furthest = trace[d - 1];
            var k = x - y;
            // The array of the round before begins at diagonal -d, one before its first.
            int At(int diagonal) => diagonal + d >= 0 && diagonal + d < furthest.Length ? furthest[diagonal + d] : 0;
            var before = k == -d || (k != d && At(k - 1) < At(k + 1)) ? k + 1 : k - 1;
            var fromX = At(before);
            var startX = before == k + 1 ? fromX : fromX + 1;
            for (; x > startX; x--, y--)
                same.Add((x - 1, y - 1));
            x = fromX;
            y = fromX - before;
        }
        for (; x > 0; x--, y--)
            same.Add((x - 1, y - 1));
        same.Reverse();
        return same;
    }

    private static List<(int A, int B)> LineByLine(int[] a, int[] b)
    {
        var same = new List<(int, int)>();
        for (var i = 0; a.Length == b.Length && i < a.Length; i++)
        {
            if (a[i] == b[i])
                same.Add((i, i));
        }
        return same;
    }

    private static List<LineChange> Changes(List<(int A, int B)> same, int countA, int countB, int head)
    {
        var changes = new List<LineChange>();
        int a = 0, b = 0;
        same.Add((countA, countB));
        foreach (var (nextA, nextB) in same)
        {
            if (nextA > a || nextB > b)
                changes.Add(new LineChange(head + a, head + nextA, head + b, head + nextB));
            a = nextA + 1;
            b = nextB + 1;
        }
        return changes;
    }
}
