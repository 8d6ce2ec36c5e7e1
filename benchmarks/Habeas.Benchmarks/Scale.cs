using System;
using System.Globalization;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Larger and larger whole sets as NDJSON through the public checker, each in a process of its own: time and peak memory. Beside it the same lines one by one, without what is kept of them
/// for the rules about sets: the difference is what a set costs.
/// </summary>
internal static class Scale
{
    /// <param name="largest">The most records that are tried.</param>
    /// <param name="write">Whether the README's table is written anew.</param>
    public static int Run(int largest, bool write)
    {
        var table = new StringBuilder();
        var noise = Spin.Report();
        Line(table, "| records | references | MB | each by itself | whole set | a record | ten times the records take | peak memory | of which above one by one |");
        Line(table, "|---|---|---|---|---|---|---|---|---|");
        Measure(table, "", "set", largest);
        Measure(table, "small, ", "lean", largest);
        if (write)
            ReadmeTable.Write("scale", $"{ReadmeTable.Circumstances}; before it, {noise}.\n\n{table}");
        return 0;
    }

    private static void Measure(StringBuilder table, string name, string what, int largest)
    {
        var before = 0.0;
        for (var records = 1000; records <= largest; records *= 10)
        {
            var alone = ScaleChild.Start(what, records, "alone");
            var set = ScaleChild.Start(what, records, "together");
            var growth = before > 0 ? string.Create(CultureInfo.InvariantCulture, $"{set.Seconds / before:F1} ×") : "–";
            Line(table, string.Create(CultureInfo.InvariantCulture, $"| {name}{records:N0} | {alone.Result:N0} | {set.Bytes / 1e6:F0} | {alone.Seconds:F3} s | {set.Seconds:F3} s | {set.Seconds / records * 1e6:F1} µs | {growth} | {set.Memory / 1e6:F0} MB | {(set.Memory - alone.Memory) / 1e6:F0} MB |"));
            before = set.Seconds;
        }
    }

    private static void Line(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        table.Append(line).Append('\n');
    }
}
