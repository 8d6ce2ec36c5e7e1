using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Habeas.Packages.Tests;

/// <summary>A project outside of the repository that knows only the package, with records beside its code.</summary>
internal sealed partial class Consumer
{
    private readonly Feed _feed;

    public Consumer(Feed feed, string name, string targets = "net10.0", string properties = "", string items = "")
    {
        _feed = feed;
        Folder = feed.NewFolder(name);
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{targets}</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Habeas" Version="[{feed.Version}]" />
                <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", "public static class Program { public static Habeas.EdtfDate Today => default; }\n");
    }

    public string Folder { get; }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Builds it. What the compiler printed, a line a finding as the command line would tell it, by target framework.</summary>
    public (int Code, Dictionary<string, string[]> Findings, string Output) Build(bool server = false, params string[] arguments)
    {
        var (code, output, error) = Dotnet.Start(Folder, _feed.Variables, ["build", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=" + (server ? "true" : "false"), "--tl:off", "-clp:NoSummary", .. arguments]);
        var findings = Line().Matches(output).GroupBy(static line => line.Groups["target"].Value)
            .ToDictionary(static target => target.Key, static target => target.Select(static line => line.Groups["finding"].Value).Distinct().Order(StringComparer.Ordinal).ToArray());
        return (code, findings, output + error);
    }

    /// <summary>What <c>habeas check --format json</c> says of the folder, as a compiler prints it.</summary>
    public static string[] CommandLine(string folder)
    {
        var cli = Checkout.Path("src", "Habeas.Cli", "bin", Dotnet.Configuration, "net10.0", "Habeas.Cli.dll");
        using var json = JsonDocument.Parse(Dotnet.Start(folder, null, cli, "check", "--format", "json", ".").Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{Path.GetFullPath(finding.GetProperty("file").GetString()!, folder)}({finding.GetProperty("line")},{finding.GetProperty("column")}): {finding.GetProperty("severity").GetString()} {finding.GetProperty("rule").GetString()}: {finding.GetProperty("message").GetString()}")
            .Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^\s*(?<finding>\S.*?\(\d+,\d+\): (error|warning) [A-Z]+\d+: .*) \[.*?(::TargetFramework=(?<target>.*))?\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
