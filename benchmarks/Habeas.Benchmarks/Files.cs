using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Habeas.Benchmarks;

/// <summary>
/// Whole processes, from start to verdict: the command <c>habeas check</c>, packed and installed as anybody installs it, on one file beside a program that only says hello, compiled ahead of
/// time like it, and on ten thousand files beside sourcemeta's <c>jsonschema validate</c>, which looks at structure alone.
/// </summary>
internal static class Files
{
    private const int Records = 10_000;
    private const int Rounds = 9;
    private const int StartsEach = 5;
    private const int FilesEach = 3;

    private static readonly Floor Start = new("start to verdict on one file ÷ hello world", null, 1.6, 1.2, Limit.Start, AtMost: true);
    private static readonly Floor Many = new(FormattableString.Invariant($"habeas check of {Records:N0} files ÷ sourcemeta jsonschema"), null, 0.5, 0.2, Limit.Files, AtMost: true);

    public static IEnumerable<Floor> Compare()
    {
        var folder = Directory.CreateTempSubdirectory("habeas-files-").FullName;
        var habeas = Install(Path.Combine(folder, "habeas"));
        var hello = Hello(Path.Combine(folder, "source"), Path.Combine(folder, "hello"));
        var set = Path.Combine(folder, "set");
        var one = Standalone.Write(Path.Combine(folder, "one"), 1, new SyntheticOptions())[0];
        WriteRecords(set);
        yield return Start with { Measured = Samples.OfPairs(Rounds, StartsEach, () => Seconds(habeas, "check", one), () => Seconds(hello)) };
        // One document for all kinds; its resolution needs no network, for everything stands in it.
        var schema = Path.Combine(Checkout.Root, "schema", "1.0", "record.schema.json");
        yield return SourceMeta() is { } other
            ? Many with { Measured = Samples.OfPairs(Rounds, FilesEach, () => Seconds(habeas, "check", set), () => Seconds(other, "validate", schema, set)) }
            : Many with { Without = "no such program is on the path; the Python program of that name is another" };
        Directory.Delete(folder, recursive: true);
    }

    public static IEnumerable<Floor> LeftOut(string why) => [Start with { Without = why }, Many with { Without = why }];

    private static double Seconds(string program, params string[] arguments)
    {
        var (seconds, exitCode, output) = Programs.Run(program, arguments);
        return exitCode == 0 ? seconds : throw new InvalidOperationException($"{program} says {exitCode}: {output[..Math.Min(output.Length, 500)]}");
    }

    /// <summary>The program of sourcemeta: that of Python does not know its command <c>version</c>.</summary>
    private static string? SourceMeta() => Programs.Succeeds("jsonschema", "version") ? "jsonschema" : null;

    private static string Install(string folder)
    {
        var version = "0.0.1-files." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var feed = Path.Combine(folder, "feed");
        Dotnet("pack", Path.Combine(Checkout.Root, "src", "Habeas.Cli"), "-c", "Release", "-p:RunAnalyzers=false", "-p:Version=" + version, "-o", feed);
        var configuration = Path.Combine(folder, "nuget.config");
        File.WriteAllText(configuration, $"""<configuration><packageSources><clear /><add key="packed" value="{feed}" /></packageSources></configuration>""");
        Dotnet("tool", "install", "Habeas.Cli", "--version", version, "--tool-path", folder, "--configfile", configuration);
        return Path.Combine(folder, "habeas");
    }

    private static string Hello(string source, string target)
    {
        Directory.CreateDirectory(source);
        File.WriteAllText(Path.Combine(source, "Program.cs"), """System.Console.WriteLine("hello");""");
        File.WriteAllText(Path.Combine(source, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup>
            </Project>
            """);
        Dotnet("publish", source, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", target);
        return Path.Combine(target, "hello");
    }

    private static void Dotnet(params string[] arguments)
    {
        var (_, exitCode, output) = Programs.Run("dotnet", arguments);
        if (exitCode != 0)
            throw new InvalidOperationException(output);
    }

    private static void WriteRecords(string folder)
    {
        foreach (var record in new Synthetic().WholeSet().Take(Records))
        {
            using var parsed = JsonDocument.Parse(record);
            var id = parsed.RootElement.GetProperty("id").GetString()!.Split(':');
            var file = Path.Combine(folder, id[0] + "s", $"{id[1]}.{id[0]}.json");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, record);
        }
    }
}
