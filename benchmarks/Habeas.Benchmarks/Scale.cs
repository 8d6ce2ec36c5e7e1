using System;
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
/// Larger and larger whole sets as NDJSON through the public checker, each in a process of its own: time and peak memory. Beside it the same lines one by one, without what is kept of them
/// for the rules about sets: the difference is what a set costs.
/// </summary>
internal static class Scale
{
    /// <param name="largest">The most records that are tried.</param>
    /// <param name="write">Whether the README's table is written anew.</param>
    public static int Run(int largest, bool write)
    {
        // As the command has it: see its project file.
        Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
        var table = new StringBuilder();
        var noise = Spin.Report();
        Line(table, "| records | MB | each by itself | whole set | a record | peak memory of the process | of which above one by one |");
        Line(table, "|---|---|---|---|---|---|---|");
        for (var records = 1000; records <= largest; records *= 10)
        {
            var file = Path.GetTempFileName();
            using (var lines = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                foreach (var record in new Synthetic(seed: 1).WholeSet().Take(records))
                    lines.WriteLine(record);
            }
            var (alone, aloneMemory) = Child("alone", file);
            var (set, setMemory) = Child("set", file);
            Line(table, string.Create(CultureInfo.InvariantCulture, $"| {records:N0} | {new FileInfo(file).Length / 1e6:F0} | {alone:F2} s | {set:F2} s | {set / records * 1e6:F1} µs | {setMemory / 1e6:F0} MB | {(setMemory - aloneMemory) / 1e6:F0} MB |"));
            File.Delete(file);
        }
        if (write)
            ReadmeTable.Write("scale", $"{ReadmeTable.Circumstances}. {noise}\n\n{table}");
        return 0;
    }

    /// <summary>What a child does: prints seconds.</summary>
    public static int Measure(string how, string file)
    {
        var clock = Stopwatch.StartNew();
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1))
        {
            var findings = how == "set" ? new HabeasChecker().CheckLines(stream).Findings.Count : Alone(stream);
            if (findings != 0)
                throw new InvalidOperationException($"{findings} findings in a set that is to be valid");
        }
        var seconds = clock.Elapsed.TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {self.PeakWorkingSet64}"));
        return 0;
    }

    private static int Alone(FileStream stream)
    {
        var lines = new LineReader(stream, int.MaxValue);
        var checker = new RecordChecker(new ReaderOptions());
        var facts = new FactSheet();
        var findings = 0;
        while (lines.Next())
        {
            facts.Clear();
            checker.Open(lines.Line, lines.Length, null, FolderSettings.Default, facts, found: 0);
            while (checker.Next())
                findings += checker.Reports.Count;
        }
        return findings;
    }

    private static (double Seconds, double Bytes) Child(string how, string file)
    {
        var (_, exitCode, output) = Programs.Run("dotnet", "exec", typeof(Scale).Assembly.Location, "scale-one", how, file);
        if (exitCode != 0)
            throw new InvalidOperationException(output);
        var parts = output.Split(' ', StringSplitOptions.TrimEntries);
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static void Line(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        table.Append(line).Append('\n');
    }
}
