using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Habeas.Cli.Tests;

/// <summary>Reads each output back into <c>file:line:column rule severity</c>, sorted, so that outputs can be compared.</summary>
internal static partial class FoundSet
{
    public static string[] Of(string format, string output) => [.. Read(format, output).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Read(string format, string output) => format switch
    {
        "text" => FromLines(output),
        "json" => FromJson(output),
        "sarif" => FromSarif(output),
        "github" => FromGitHub(output),
        "gitlab" => FromGitLab(output),
        "junit" => FromJUnit(output),
        _ => throw new ArgumentException(format, nameof(format)),
    };

    private static IEnumerable<string> FromLines(string text) => TextLine().Matches(text).Select(static match => $"{match.Groups[1].Value} {match.Groups[3].Value} {match.Groups[2].Value}");

    private static List<string> FromJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(static finding =>
            $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line")}:{finding.GetProperty("column")} {finding.GetProperty("rule").GetString()} {finding.GetProperty("severity").GetString()}")];
    }

    private static List<string> FromSarif(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return $"{Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!)}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")} {result.GetProperty("ruleId").GetString()} {Severity(result.GetProperty("level").GetString()!)}";
        })];
    }

    private static IEnumerable<string> FromGitHub(string text) => GitHubLine().Matches(text).Where(static match => match.Groups[2].Value.Length > 0)
        .Select(static match => $"{match.Groups[2].Value}:{match.Groups[3].Value}:{match.Groups[4].Value} {match.Groups[5].Value} {Severity(match.Groups[1].Value)}");

    private static List<string> FromGitLab(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(static issue =>
        {
            var begin = issue.GetProperty("location").GetProperty("positions").GetProperty("begin");
            return $"{issue.GetProperty("location").GetProperty("path").GetString()}:{begin.GetProperty("line")}:{begin.GetProperty("column")} {issue.GetProperty("check_name").GetString()} {Severity(issue.GetProperty("severity").GetString()!)}";
        })];
    }

    private static IEnumerable<string> FromJUnit(string text) =>
        XDocument.Parse(text).Descendants().Where(static element => element.Name.LocalName is "failure" or "system-out").SelectMany(static element => FromLines(element.Value));

    private static string Severity(string level) => level switch { "note" or "notice" => "info", "major" => "error", "minor" => "warning", _ => level };

    [GeneratedRegex(@"^(\S+:\d+:\d+): (error|warning|info) (HAB\d{4}): ", RegexOptions.Multiline)]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^::(error|warning|notice) file=([^,]*),line=(\d+),endLine=\d+,col=(\d+)(?:,endColumn=\d+)?,title=(HAB\d{4})", RegexOptions.Multiline)]
    private static partial Regex GitHubLine();
}
