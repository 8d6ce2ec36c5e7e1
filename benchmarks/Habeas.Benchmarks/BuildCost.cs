using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// What 2,000 records of 3 kB add to <c>dotnet build</c>: the same small project, built again and again after an edit of its code, without the package, with it but
/// without records, and with both, in turn. The package is packed anew; what is compared is the whole command as a clock on the wall sees it.
/// </summary>
internal static class BuildCost
{
    private const int Records = 2000;
    private const int Rounds = 7;

    private static readonly SyntheticOptions Size = new() { SmallestSize = 3000, LargestSize = 3000 };

    private static readonly Floor Added = new("2,000 records of 3 kB add to a build", null, 0.5, 0.25, Limit.Build, AtMost: true, " s");

    /// <summary>With the compiler server, as a build has it by default.</summary>
    public static Floor Measure()
    {
        var (table, added) = Run(Rounds);
        Console.WriteLine(table);
        return Added with { Measured = added };
    }

    public static Floor LeftOut(string why) => Added with { Without = why };

    /// <param name="rounds">How often each project is built.</param>
    /// <param name="write">Whether the README's table is written anew.</param>
    public static int Run(int? rounds, bool write)
    {
        var (table, _) = Run(rounds ?? Rounds);
        Console.WriteLine(table);
        if (write)
            ReadmeTable.Write("build", $"{ReadmeTable.Circumstances}; medians of {rounds ?? Rounds} rounds; after it, {Spin.Report()}.\n\n{table}");
        return 0;
    }

    private static (string Table, Samples Added) Run(int rounds)
    {
        var root = Checkout.Root;
        var folder = Directory.CreateTempSubdirectory("habeas-build-").FullName;
        var version = "0.0.1-build." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Dotnet(root, "pack", Path.Combine(root, "src", "Habeas"), "-c", "Release", "-o", Path.Combine(folder, "feed"), "-p:Version=" + version, "-p:RunAnalyzers=false");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><packageSources><add key="packed" value="{folder}/feed" /></packageSources></configuration>""");
        var without = Project(folder, "without", "");
        var idle = Project(folder, "idle", $"<PackageReference Include=\"Habeas\" Version=\"[{version}]\" />");
        var with = Project(folder, "with", $"<PackageReference Include=\"Habeas\" Version=\"[{version}]\" />");
        var bytes = Standalone.Write(Path.Combine(with, "records"), Records, Size).Sum(static file => new FileInfo(file).Length);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"| compiler server | without the package | package, no records | {Records:N0} records of {bytes / 1000.0 / Records:F1} kB | the records add: min | median | max |\n|---|---|---|---|---|---|---|\n");
        var added = new Samples([0.0]);
        foreach (var server in new[] { false, true })
        {
            var times = new Dictionary<string, List<double>> { [without] = [], [idle] = [], [with] = [] };
            for (var round = -1; round < rounds; round++)
            {
                // There and back again, so that none always comes first.
                foreach (var project in round % 2 == 0 ? times.Keys : times.Keys.Reverse())
                {
                    var time = Build(project, server, round);
                    if (round >= 0)
                        times[project].Add(time);
                }
            }
            added = new Samples([.. times[with].Zip(times[idle], static (a, b) => a - b)]);
            table.Append(CultureInfo.InvariantCulture, $"| {(server ? "on, as it is by default" : "off")} | {Median(times[without]):F2} s | {Median(times[idle]):F2} s | {Median(times[with]):F2} s | {added.Min:F2} s | {added.Median:F2} s | {added.Max:F2} s |\n");
        }
        Directory.Delete(folder, recursive: true);
        return (table.ToString(), added);
    }

    private static string Project(string folder, string name, string items)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        Dotnet(project, "restore");
        return project;
    }

    private static double Build(string project, bool server, int round)
    {
        File.WriteAllText(Path.Combine(project, "Code.cs"), $"public static class Code {{ public const int Round = {round}; }}");
        var clock = Stopwatch.StartNew();
        var output = Dotnet(project, "build", "--no-restore", "-nologo", "-p:UseSharedCompilation=" + (server ? "true" : "false"));
        var time = clock.Elapsed.TotalSeconds;
        if (output.Contains(": error ", StringComparison.Ordinal) || output.Contains("warning HAB", StringComparison.Ordinal))
            throw new InvalidOperationException(output);
        return time;
    }

    private static double Median(List<double> times) => new Samples(times).Median;

    private static string Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
