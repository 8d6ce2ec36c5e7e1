using System;
using System.IO;
using System.Text.Json;

namespace Habeas.Cli.Output;

/// <summary>A code quality report for GitLab merge requests.</summary>
internal sealed class GitLabOutput : FindingOutput
{
    public override void Write(CheckReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonOutput.Options);
        using var fingerprints = new Fingerprints(report);
        json.WriteStartArray();
        foreach (var finding in report.Result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description"u8, finding.Message);
            json.WriteString("check_name"u8, finding.Rule.Id);
            json.WriteString("fingerprint"u8, fingerprints.Next(finding));
            json.WriteString("severity"u8, finding.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
            json.WriteStartObject("location"u8);
            json.WriteString("path"u8, report.Root.PathOf(finding.Location.File ?? ""));
            json.WriteStartObject("positions"u8);
            WritePosition(json, "begin", finding.Location.Line, finding.Location.Column);
            WritePosition(json, "end", finding.Location.EndLine, finding.Location.EndColumn);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
        }
        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, Math.Max(1, line));
        json.WriteNumber("column"u8, Math.Max(1, column));
        json.WriteEndObject();
    }
}
