using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Checking;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>
/// A process that checks records from its standard input. Its parent invents them on the way, so that no disk holds them; what the process waits for them is not counted. Code is compiled
/// beforehand, on other records.
/// </summary>
/// <param name="Seconds">What checking took.</param>
/// <param name="Memory">The most that the process held of the machine's memory meanwhile, in bytes.</param>
/// <param name="Result">What the process was asked for: how many references from record to record there are, or how large the index is, in bytes.</param>
/// <param name="Bytes">Of all records.</param>
internal sealed record ScaleChild(double Seconds, double Memory, long Result, long Bytes)
{
    private const int WarmUpRecords = 1000;

    /// <summary>Code is warm when so many passes in a row were no faster than the fastest before them.</summary>
    private const int PassesWithoutGain = 25;
    private const double LeastWarmUpSeconds = 2;
    private const double MostWarmUpSeconds = 30;

    /// <param name="what">Which records: <c>set</c> or <c>lean</c>.</param>
    /// <param name="records">How many.</param>
    /// <param name="how"><c>together</c> as one set, <c>alone</c> each by itself, or into the <c>index</c> without the rules on sets.</param>
    public static ScaleChild Start(string what, int records, string how)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ScaleChild).Assembly.Location, "scale-one", what, how]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        // As the command has it: see its project file.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var child = Process.Start(start)!;
        using (var input = child.StandardInput.BaseStream)
        {
            foreach (var record in Records(what).Take(records))
                input.Write(Encoding.UTF8.GetBytes(record + "\n"));
        }
        var output = child.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        child.WaitForExit();
        return child.ExitCode == 0
            ? new ScaleChild(double.Parse(output[0], CultureInfo.InvariantCulture), double.Parse(output[1], CultureInfo.InvariantCulture), long.Parse(output[2], CultureInfo.InvariantCulture), long.Parse(output[3], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException(string.Join(' ', output));
    }

    /// <summary>What the process does.</summary>
    public static int Run(string what, string how)
    {
        Func<Stream, long> check = how switch
        {
            "together" => Together,
            "alone" => Alone,
            _ => SizeOfIndex,
        };
        var warmUp = Encoding.UTF8.GetBytes(string.Join('\n', Records(what).Take(WarmUpRecords)));
        WarmUp(() => check(new MemoryStream(warmUp)));
        // What it held for that goes back to the system.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        ForgetPeak();
        using var input = new WaitingStream(Console.OpenStandardInput());
        var clock = Stopwatch.StartNew();
        var result = check(input);
        var seconds = (clock.Elapsed - input.Waited).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {self.PeakWorkingSet64} {result} {input.Bytes}"));
        return 0;
    }

    /// <summary>Code is compiled and compiled anew in the background, which on a busy machine takes many times as long: what counts is whether it still gets faster.</summary>
    private static void WarmUp(Action pass)
    {
        var fastest = double.MaxValue;
        var (warm, without) = (Stopwatch.StartNew(), 0);
        while (warm.Elapsed.TotalSeconds < LeastWarmUpSeconds || (without < PassesWithoutGain && warm.Elapsed.TotalSeconds < MostWarmUpSeconds))
        {
            var clock = Stopwatch.StartNew();
            pass();
            without = clock.Elapsed.TotalSeconds < fastest * 0.97 ? 0 : without + 1;
            fastest = Math.Min(fastest, clock.Elapsed.TotalSeconds);
        }
    }

    private static IEnumerable<string> Records(string what) => what == "lean" ? Lean.WholeSet() : new Synthetic().WholeSet();

    private static long Together(Stream stream)
    {
        var findings = new HabeasChecker().CheckLines(stream).Findings;
        return findings.Count == 0 ? 0 : throw new InvalidOperationException($"{findings.Count} findings in a set that is to be valid: {findings[0].Message}");
    }

    private static long Alone(Stream stream)
    {
        var references = 0L;
        CheckEach(stream, (checker, _) => references += checker.Facts.References.Count);
        return references;
    }

    private static long SizeOfIndex(Stream stream)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (index, kept) = (new RecordIndex(), new List<Spot>());
        CheckEach(stream, (checker, number) =>
        {
            kept.Clear();
            index.Add(checker.Facts, 0, number, kept);
        });
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);
        return size;
    }

    private static void CheckEach(Stream stream, Action<RecordChecker, int> each)
    {
        var lines = new LineReader(stream, int.MaxValue);
        var checker = new RecordChecker(new ReaderOptions());
        var facts = new FactSheet();
        while (lines.Next())
        {
            facts.Clear();
            checker.Open(lines.Line, lines.Length, null, FolderSettings.Default, facts, found: 0);
            while (checker.Next())
            {
                if (checker.Reports.Count > 0)
                    throw new InvalidOperationException("a record that is to be valid is not");
            }
            each(checker, lines.Number - 1);
        }
    }

    /// <summary>Lets the system count anew what the process holds at most, where it can.</summary>
    private static void ForgetPeak()
    {
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }
}
