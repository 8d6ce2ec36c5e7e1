using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Habeas.Benchmarks;

/// <summary>
/// What 2,000 records of 3 kB add to <c>dotnet build</c>: the same small project, built again and again after an edit of its code, without the package, with it but
/// without records, and with both, in turn. The package is packed anew; what is compared is the whole command as a clock on the wall sees it.
/// </summary>
internal static partial class BuildCost
{
    private const int Records = 2000;

    /// <summary>Of the synthetic records only the smaller ones, so that they have 3 kB on average.</summary>
    private const int Longest = 3200;

    public static int Run(int rounds)
    {
        var root = Checkout.Root;
        var folder = Directory.CreateTempSubdirectory("habeas-build-").FullName;
        var version = "0.0.1-build." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Dotnet(root, "pack", Path.Combine(root, "src", "Habeas"), "-c", "Release", "-o", Path.Combine(folder, "feed"), "-p:Version=" + version, "-p:RunAnalyzers=false");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><packageSources><add key="packed" value="{folder}/feed" /></packageSources></configuration>""");
        var without = Project(folder, "without", "");
        var idle = Project(folder, "idle", $"<PackageReference Include=\"Habeas\" Version=\"[{version}]\" />");
        var with = Project(folder, "with", $"<PackageReference Include=\"Habeas\" Version=\"[{version}]\" />");
        Console.WriteLine($"{Records} records, {WriteRecords(with) / 1024.0 / Records:0.0} kB each");
        foreach (var server in new[] { false, true })
        {
            var times = new Dictionary<string, List<double>> { [without] = [], [idle] = [], [with] = [] };
            for (var round = -1; round < rounds; round++)
            {
                foreach (var project in times.Keys)
                {
                    var time = Build(project, server, round);
                    if (round >= 0)
                        times[project].Add(time);
                }
            }
            Console.WriteLine($"compiler server {(server ? "on" : "off")}: {Median(times[without]):0.00} s without the package, {Median(times[idle]):0.00} s with it and no records, {Median(times[with]):0.00} s with records");
            Console.WriteLine($"  the package and its records add {Median(Differences(times[with], times[without])):0.00} s, the records alone {Median(Differences(times[with], times[idle])):0.00} s");
        }
        Directory.Delete(folder, recursive: true);
        return 0;
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

    /// <summary>Writes the records as a publisher would keep them, and returns how many bytes they have. What they refer to is a partner's, and so is not looked for.</summary>
    private static long WriteRecords(string project)
    {
        long bytes = 0;
        foreach (var record in new Synthetic(seed: 1).Records().Where(static record => record.Length < Longest).Take(Records))
        {
            var text = Reference().Replace(record, "\"$1:a.eu/");
            var id = Id().Match(text);
            var file = Path.Combine(project, "records", id.Groups[1].Value + "s", $"{id.Groups[2].Value}.{id.Groups[1].Value}.json");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            bytes += new FileInfo(file).Length;
        }
        return bytes;
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

    private static IEnumerable<double> Differences(List<double> a, List<double> b) => a.Zip(b, static (x, y) => x - y);

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);

    private static string Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    [GeneratedRegex("\"(person|body|source):")]
    private static partial Regex Reference();

    [GeneratedRegex("\"id\":\"(case|declaration):([a-z0-9-]+)\"")]
    private static partial Regex Id();
}
