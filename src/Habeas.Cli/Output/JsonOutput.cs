using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Habeas.Checking;
using Habeas.Rules;

namespace Habeas.Cli.Output;

/// <summary>One JSON object: <c>findings</c> and <c>summary</c>.</summary>
internal sealed class JsonOutput : FindingOutput
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder() };

    public override void Write(CheckReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("findings"u8);
        using var fingerprints = new Fingerprints(report);
        foreach (var finding in report.Result.Findings)
        {
            WriteFinding(json, finding, fingerprints.Next(finding));
            json.Flush();
        }
        json.WriteEndArray();
        WriteSummary(json, report);
        if (report.Statistics is { } statistics)
            WriteStatistics(json, statistics);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteString("name"u8, finding.Rule.Name);
        json.WriteString("severity"u8, finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message"u8, finding.Message);
        WritePlace(json, finding.Location);
        if (finding.Record is { } record)
            json.WriteString("record"u8, record);
        json.WriteString("fingerprint"u8, fingerprint);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related"u8);
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (finding.Edits.Count > 0)
        {
            json.WriteStartArray("edits"u8);
            foreach (var edit in finding.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("start"u8, edit.Start);
                json.WriteNumber("length"u8, edit.Length);
                json.WriteString("replacement"u8, edit.Replacement);
                json.WriteBoolean("safe"u8, edit.IsSafe);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location place)
    {
        json.WriteString("file"u8, SourceRoot.Shown(place.File ?? ""));
        json.WriteNumber("line"u8, place.Line);
        json.WriteNumber("column"u8, place.Column);
        json.WriteNumber("endLine"u8, place.EndLine);
        json.WriteNumber("endColumn"u8, place.EndColumn);
        json.WriteString("pointer"u8, place.Pointer);
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        var summary = report.Result.Summary;
        var fixable = Fixable.In(report.Result.Findings);
        json.WriteStartObject("summary"u8);
        json.WriteNumber("files"u8, summary.Files);
        json.WriteNumber("records"u8, summary.Records);
        json.WriteNumber("errors"u8, summary.Errors);
        json.WriteNumber("warnings"u8, summary.Warnings);
        json.WriteNumber("infos"u8, summary.Infos);
        json.WriteNumber("unreadable"u8, summary.Unreadable);
        json.WriteNumber("fixable"u8, fixable.Safe);
        json.WriteNumber("fixableUnsafe"u8, fixable.Unsafe);
        if (report.Baseline is { } baseline)
        {
            json.WriteNumber("baselined"u8, baseline.Hidden);
            json.WriteNumber("gone"u8, baseline.Gone);
        }
        json.WriteNumber("seconds"u8, System.Math.Round(summary.Elapsed.TotalSeconds, 3));
        if (report.Timings is { } timings)
            WriteTimings(json, timings);
        json.WriteEndObject();
    }

    private static void WriteTimings(Utf8JsonWriter json, Timings timings)
    {
        json.WriteStartObject("timings"u8);
        json.WriteStartObject("phases"u8);
        foreach (var (phase, name, _) in TimingsTable.Phases)
        {
            // The report cannot tell how long it takes to write it.
            if (phase != Phase.WriteReport)
                json.WriteNumber(name, Seconds(timings.Of(phase)));
        }
        json.WriteEndObject();
        json.WriteStartArray("rules"u8);
        foreach (var (rule, time, asked) in timings.Slowest(TimingsTable.MostRules))
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, rule.Id);
            json.WriteString("name"u8, rule.Name);
            json.WriteNumber("seconds"u8, Seconds(time));
            json.WriteNumber("asked"u8, asked);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static double Seconds(System.TimeSpan time) => System.Math.Max(0, System.Math.Round(time.TotalSeconds, 6));

    private static void WriteStatistics(Utf8JsonWriter json, Statistics statistics)
    {
        json.WriteStartObject("statistics"u8);
        json.WriteStartObject("rules"u8);
        foreach (var (rule, count) in statistics.Rules)
            json.WriteNumber(rule.Id, count);
        json.WriteEndObject();
        json.WriteStartObject("files"u8);
        foreach (var (name, count) in statistics.Files)
            json.WriteNumber(name, count);
        json.WriteEndObject();
        json.WriteStartObject("publishers"u8);
        foreach (var (name, count) in statistics.Publishers)
            json.WriteNumber(name, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Letters of all scripts as they are; what cannot be seen, bidirectional controls before all, escaped.</summary>
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidCharacters('\u00AD', '\u061C', '\uFEFF');
        return JavaScriptEncoder.Create(settings);
    }
}
