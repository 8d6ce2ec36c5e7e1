using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Habeas.Analyzers.Tests;

/// <summary>What <c>habeas check --format json</c> finds, told as <see cref="Compiler.Told"/> tells diagnostics.</summary>
internal static class CommandLine
{
    public static string[] Check(params string[] paths)
    {
        var run = Habeas.Cli.Tests.Cli.Here(["check", "--format", "json", .. paths]);
        using var json = JsonDocument.Parse(run.Output);
        return [.. Read(json.RootElement.GetProperty("findings")).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Read(JsonElement findings)
    {
        foreach (var finding in findings.EnumerateArray())
        {
            int Number(string name) => finding.GetProperty(name).GetInt32();
            string Text(string name) => finding.GetProperty(name).GetString()!;
            yield return $"{Path.GetFullPath(Text("file"))}({Number("line")},{Number("column")},{Number("endLine")},{Number("endColumn")}): {Text("severity")} {Text("rule")}: {Text("message")}";
        }
    }
}
