using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Runs all candidates side by side and prints how they compare to the bare token loop of <c>Utf8JsonReader</c>, then every floor and aim. Only ratios count: absolute figures drift with
/// whatever else the machine does. Exits with 1 when a floor is missed.
/// </summary>
internal static class Comparison
{
    private const string Asked = "not asked for";

    public static readonly Func<int, Load>[] Loads = [Load.SyntheticCompact, Load.SyntheticPretty, Load.Compact, Load.Pretty];

    /// <param name="megabytes">How much each candidate goes over in a round; the slow ones over a share.</param>
    /// <param name="only">Part of the name of the only loads; empty for all.</param>
    /// <param name="isQuick">Whether what takes minutes is left out: whole processes, a million records, builds.</param>
    /// <param name="write">Whether the README's table is written anew.</param>
    public static int Run(int megabytes, string only, bool isQuick, bool write)
    {
        var table = new StringBuilder();
        var floors = new List<Floor>();
        var notes = new List<string> { $"Before it, {Spin.Report()}." };
        var head = string.Create(CultureInfo.InvariantCulture, $"{ReadmeTable.Circumstances}; {Interleaving.Rounds} rounds of {Interleaving.PassesEach} times {megabytes} MB, one thread; {Rules.Catalogue.All.Count} rules in the catalogue, all on.");
        Console.WriteLine(head);
        Line(table, LoadComparison.Head);
        foreach (var load in Loads.Select(make => make(megabytes)).Where(load => load.Name.Contains(only, StringComparison.Ordinal)))
        {
            var comparison = LoadComparison.Run(load);
            foreach (var row in comparison.Rows())
                Line(table, row);
            floors.AddRange(comparison.Floors());
            notes.AddRange(comparison.Notes);
        }
        floors.AddRange(isQuick || only != "" ? [Threads.LeftOut(Asked), .. Files.LeftOut(Asked), IndexMemory.LeftOut(Asked), BuildCost.LeftOut(Asked)] : [Threads.Compare(), .. Files.Compare(), IndexMemory.Measure(), BuildCost.Measure()]);
        notes.Add($"After it, {Spin.Report()}.");
        Line(table, "");
        foreach (var note in notes)
            Line(table, "- " + note);
        Line(table, "");
        Line(table, Floor.Head);
        foreach (var floor in floors)
            Line(table, floor.ToString());
        Line(table, "");
        Line(table, "What limits the aims that are not met:");
        Line(table, "");
        foreach (var limit in floors.Where(static floor => floor.IsAimMissed).Select(static floor => floor.Limit.Text).Distinct())
            Line(table, "- " + limit);
        var missed = floors.Count(static floor => floor.IsMissed);
        Line(table, "");
        Line(table, missed == 0 ? $"Of {floors.Count} floors none is missed." : $"Of {floors.Count} floors {missed} are missed.");
        if (write)
            ReadmeTable.Write("compare", head + "\n\n" + table);
        return missed == 0 ? 0 : 1;
    }

    /// <summary>Floors that need no other candidates, without the rest.</summary>
    public static int RunOnly(string what)
    {
        Floor[] floors = what switch
        {
            "threads" => [Threads.Compare()],
            "files" => [.. Files.Compare()],
            "index" => [IndexMemory.Measure()],
            "build" => [BuildCost.Measure()],
            _ => throw new ArgumentException($"no floor of \"{what}\": there are threads, files, index and build"),
        };
        Console.WriteLine(Floor.Head);
        foreach (var floor in floors)
            Console.WriteLine(floor);
        return Array.Exists(floors, static floor => floor.IsMissed) ? 1 : 0;
    }

    private static void Line(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        table.Append(line).Append('\n');
    }
}
