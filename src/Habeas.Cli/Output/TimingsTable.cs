using System;
using System.Globalization;
using System.IO;
using Habeas.Checking;
using Habeas.Rules;

namespace Habeas.Cli.Output;

/// <summary>Where the time went, as a table for people: by phase, then the rules that took longest.</summary>
internal static class TimingsTable
{
    /// <summary>How many rules are told of.</summary>
    public const int MostRules = 12;

    /// <summary>The phases in their order, with their names in JSON and in words.</summary>
    public static readonly (Phase Phase, string Name, string Words)[] Phases =
    [
        (Phase.FindFiles, "findFiles", "finding files"),
        (Phase.LoadFiles, "loadFiles", "loading files"),
        (Phase.ReadRecords, "readRecords", "reading records"),
        (Phase.CheckRecords, "checkRecords", "rules on single records"),
        (Phase.TakeFacts, "takeFacts", "facts for rules on several"),
        (Phase.CheckTogether, "checkTogether", "rules on several records"),
        (Phase.PlaceFindings, "placeFindings", "placing what was found"),
        (Phase.WriteReport, "writeReport", "writing the report"),
    ];

    public static void Write(Timings timings, TimeSpan elapsed, TextWriter writer)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Where the time went, all threads together; the check took {elapsed.TotalSeconds:0.000} s by the clock"));
        foreach (var (phase, _, words) in Phases)
            writer.WriteLine($"{Milliseconds(timings.Of(phase))}  {words}");
        var rules = timings.Slowest(MostRules);
        if (rules.Count == 0)
            return;
        writer.WriteLine("The rules that took longest");
        foreach (var (rule, time, asked) in rules)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Milliseconds(time)}  {rule.Id} {rule.Name}, asked {asked:N0} time{(asked == 1 ? "" : "s")}"));
    }

    private static string Milliseconds(TimeSpan time) => Math.Max(0, time.TotalMilliseconds).ToString("N3", CultureInfo.InvariantCulture).PadLeft(12) + " ms";
}
