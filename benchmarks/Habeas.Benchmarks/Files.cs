using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Habeas.Benchmarks;

/// <summary>
/// Whole processes, from start to verdict: the command <c>habeas check</c>, compiled ahead of time as far as ReadyToRun goes, on one file beside a program that only says hello,
/// and on ten thousand beside sourcemeta's <c>jsonschema validate</c>, which looks at structure alone.
/// </summary>
internal static class Files
{
    private const int Records = 10_000;
    private const int Rounds = 7;

    public static IEnumerable<Floor> Compare()
    {
        var folder = Directory.CreateTempSubdirectory("habeas-files-").FullName;
        var habeas = Publish(Path.Combine(Checkout.Root, "src", "Habeas.Cli"), "Habeas.Cli", Path.Combine(folder, "habeas"));
        var hello = Publish(Hello(Path.Combine(folder, "source")), "hello", Path.Combine(folder, "hello"));
        var set = Path.Combine(folder, "set");
        var one = Path.Combine(Checkout.Root, "seeds", "habeas.json");
        WriteRecords(set);
        var check = () => Seconds(habeas, "check", set);
        yield return new Floor("start to verdict on one file ÷ hello world", Ratios(() => Seconds(habeas, "check", one), () => Seconds(hello)), 1.6, 1.2, AtMost: true);
        if (SourceMeta() is { } other)
        {
            // One document for all kinds; its resolution needs no network, for everything stands in it.
            var schema = Path.Combine(Checkout.Root, "schema", "1.0", "record.schema.json");
            yield return new Floor($"habeas check of {Records:N0} files ÷ sourcemeta jsonschema", Ratios(check, () => Seconds(other, "validate", schema, set)), 0.5, 0.2, AtMost: true);
        }
        else
        {
            Console.WriteLine("sourcemeta's jsonschema is left out: no such program is on the path (the Python program of that name is another)");
        }
        Directory.Delete(folder, recursive: true);
    }

    private static List<double> Ratios(Func<double> own, Func<double> other)
    {
        var ratios = new List<double>();
        var times = new List<(double Own, double Other)>();
        for (var round = -1; round < Rounds; round++)
        {
            var (a, b) = (own(), other());
            if (round < 0)
                continue;
            times.Add((a, b));
            ratios.Add(a / b);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"medians {times.Select(static time => time.Own).Order().ElementAt(Rounds / 2) * 1000:F0} ms to {times.Select(static time => time.Other).Order().ElementAt(Rounds / 2) * 1000:F0} ms"));
        return ratios;
    }

    private static double Seconds(string program, params string[] arguments)
    {
        var (seconds, exitCode, output) = Programs.Run(program, arguments);
        return exitCode == 0 ? seconds : throw new InvalidOperationException($"{program} says {exitCode}: {output[..Math.Min(output.Length, 500)]}");
    }

    /// <summary>The program of sourcemeta: that of Python does not know its command <c>version</c>.</summary>
    private static string? SourceMeta() => Programs.Succeeds("jsonschema", "version") ? "jsonschema" : null;

    private static string Publish(string project, string name, string target)
    {
        var (_, exitCode, output) = Programs.Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:PackAsTool=false", "-p:RunAnalyzers=false", "-o", target);
        return exitCode == 0 ? Path.Combine(target, name) : throw new InvalidOperationException(output);
    }

    private static string Hello(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """System.Console.WriteLine("hello");""");
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
            </Project>
            """);
        return folder;
    }

    private static void WriteRecords(string folder)
    {
        foreach (var record in new Synthetic(seed: 1).WholeSet().Take(Records))
        {
            using var parsed = JsonDocument.Parse(record);
            var id = parsed.RootElement.GetProperty("id").GetString()!.Split(':');
            var file = Path.Combine(folder, id[0] + "s", $"{id[1]}.{id[0]}.json");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, record);
        }
    }
}
