using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace Habeas.Cli.Output;

/// <summary>SARIF 2.1.0, which GitHub, Azure DevOps, editors and others read. Addresses are relative, columns count UTF-16 units, and fingerprints hold out reformatting.</summary>
internal sealed class SarifOutput : FindingOutput
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    /// <summary>What GitHub's code scanning shows of one run.</summary>
    private const int ShownByGitHub = 5000;

    public override string? Notice(CheckReport report) => report.Result.Findings.Count <= ShownByGitHub ? null : string.Create(CultureInfo.InvariantCulture,
        $"GitHub code scanning shows {ShownByGitHub:N0} results of one run; the SARIF report holds all {report.Result.Findings.Count:N0}");

    public override void Write(CheckReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonOutput.Options);
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        var indices = WriteTool(json);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(Root);
        WriteText(json, "description", "the folder in which the records were checked");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, report.Result.Summary.Unreadable == 0);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results"u8);
        using var fingerprints = new Fingerprints(report);
        foreach (var finding in report.Result.Findings)
        {
            WriteResult(json, finding, indices[finding.Rule.Id], fingerprints.Next(finding), report);
            json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static Dictionary<string, int> WriteTool(Utf8JsonWriter json)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "habeas"u8);
        json.WriteString("version"u8, App.Version);
        json.WriteString("semanticVersion"u8, App.Version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in HabeasChecker.Rules)
        {
            indices.Add(rule.Id, indices.Count);
            var page = RulePage.Of(rule);
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("name"u8, rule.Name);
            WriteText(json, "shortDescription", page.Sentence);
            WriteText(json, "fullDescription", page.FirstParagraph);
            json.WriteStartObject("help"u8);
            json.WriteString("text"u8, page.Plain());
            json.WriteString("markdown"u8, page.Markdown);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return indices;
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int index, string fingerprint, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Rule.Id);
        json.WriteNumber("ruleIndex"u8, index);
        json.WriteString("level"u8, Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations"u8);
        WriteLocation(json, finding.Location, finding.Record, null, report);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations"u8);
            for (var i = 0; i < finding.Related.Count; i++)
                WriteLocation(json, finding.Related[i], null, i, report);
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString("habeasRecord/v1"u8, fingerprint);
        json.WriteEndObject();
        SarifFixes.Write(json, finding, report, WriteAddress);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location place, string? record, int? id, CheckReport report)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id"u8, number);
        json.WriteStartObject("physicalLocation"u8);
        WriteAddress(json, place.File ?? "", report);
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, Math.Max(1, place.Line));
        json.WriteNumber("startColumn"u8, Math.Max(1, place.Column));
        json.WriteNumber("endLine"u8, Math.Max(1, place.EndLine));
        json.WriteNumber("endColumn"u8, Math.Max(1, place.EndColumn));
        json.WriteEndObject();
        json.WriteEndObject();
        if (place.Pointer.Length > 0 || record is not null)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName"u8, (record ?? "") + place.Pointer);
            json.WriteString("kind"u8, "member"u8);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (id is not null)
            WriteText(json, "message", "belongs to it");
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, string file, CheckReport report)
    {
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, report.Root.UriOf(file, out var isRelative));
        if (isRelative)
            json.WriteString("uriBaseId"u8, Root);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
