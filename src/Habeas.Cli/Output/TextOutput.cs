using System;
using System.Globalization;
using System.IO;
using Habeas.Cli.Baselines;

namespace Habeas.Cli.Output;

/// <summary>
/// For people: each finding begins <c>file:line:column: severity RULE: message</c>, which editors make a link of and <c>grep</c> finds, followed by the line of text with the fault underlined.
/// </summary>
internal sealed class TextOutput(Palette palette, Terminal terminal, bool isQuiet) : FindingOutput
{
    public override void Write(CheckReport report, Stream output)
    {
        using var writer = Terminal.Writer(output);
        for (var i = 0; i < report.Result.Findings.Count; i++)
        {
            WriteFinding(report.Result.Findings[i], report, writer);
            if (!isQuiet)
                writer.WriteLine();
        }
        if (report.Statistics is { } statistics)
            statistics.Write(writer, palette);
        if (isQuiet)
            return;
        writer.WriteLine(Summary(report.Result.Summary));
        if (report.Baseline is { } baseline)
            writer.WriteLine(Known(baseline));
        var (safe, notSafe) = Fixable.In(report.Result.Findings);
        if (safe + notSafe > 0)
            writer.WriteLine(Fixes(safe, notSafe));
    }

    private static string Known(Baseline baseline)
    {
        var hidden = string.Create(CultureInfo.InvariantCulture, $"{(baseline.Hidden == 0 ? "no" : baseline.Hidden.ToString("N0", CultureInfo.InvariantCulture))} finding{(baseline.Hidden == 1 ? "" : "s")} of the baseline not shown");
        return baseline.Gone == 0 ? hidden : string.Create(CultureInfo.InvariantCulture, $"{hidden}, {baseline.Gone:N0} gone");
    }

    private static string Fixes(int safe, int notSafe)
    {
        var first = safe > 0 ? string.Create(CultureInfo.InvariantCulture, $"{safe:N0} fixable with --fix") : "";
        var second = notSafe > 0 ? string.Create(CultureInfo.InvariantCulture, $"{notSafe:N0} {(safe > 0 ? "more" : "fixable")} with --fix --unsafe-fixes") : "";
        return first + (first.Length > 0 && second.Length > 0 ? ", " : "") + second;
    }

    private void WriteFinding(Finding finding, CheckReport report, StreamWriter writer)
    {
        var severity = finding.Severity.ToString().ToLowerInvariant();
        writer.Write(palette.Bold(Place(finding.Location) + ":"));
        writer.Write(' ');
        writer.Write(palette.Of(finding.Severity, severity + " " + finding.Rule.Id + ":"));
        writer.Write(' ');
        writer.WriteLine(Visible.Of(finding.Message));
        if (isQuiet)
            return;
        WriteExcerpt(finding, report, writer);
        foreach (var related in finding.Related)
            writer.WriteLine("    see also " + Place(related) + palette.Dim(Pointer(related)));
        if (Whereabouts(finding) is { Length: > 0 } whereabouts)
            writer.WriteLine(palette.Dim("    " + whereabouts));
    }

    private void WriteExcerpt(Finding finding, CheckReport report, StreamWriter writer)
    {
        var place = finding.Location;
        if (place.File is null || place.Line == 0 || report.Texts.Line(place.File, place.Line) is not { Length: > 0 } line)
            return;
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var excerpt = Excerpt.Of(line, place.Column - 1, place.EndLine == place.Line ? place.EndColumn - 1 : line.Length, Math.Max(20, terminal.Width - number.Length - 4));
        writer.Write(palette.Dim(number + " |"));
        writer.Write(' ');
        writer.WriteLine(excerpt.Text);
        writer.Write(palette.Dim(new string(' ', number.Length) + " |"));
        writer.Write(' ');
        writer.Write(new string(' ', excerpt.Indent));
        writer.WriteLine(palette.Of(finding.Severity, new string('^', excerpt.Underline)));
    }

    /// <summary>The record and the pointer, as far as they are known.</summary>
    private static string Whereabouts(Finding finding)
    {
        var record = finding.Record is { } id ? "in " + Visible.Of(id) : "";
        var pointer = finding.Location.Pointer is { Length: > 0 } path ? "at " + Visible.Of(path) : "";
        return record.Length > 0 && pointer.Length > 0 ? record + " " + pointer : record + pointer;
    }

    private static string Place(Location place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Visible.Of(SourceRoot.Shown(place.File ?? ""))}:{place.Line}:{place.Column}");

    private static string Pointer(Location place) => place.Pointer.Length == 0 ? "" : " (" + Visible.Of(place.Pointer) + ")";

    private string Summary(CheckSummary summary)
    {
        var errors = Count(summary.Errors, "error");
        var warnings = Count(summary.Warnings, "warning");
        if (summary.Errors > 0)
            errors = palette.Of(Severity.Error, errors);
        if (summary.Warnings > 0)
            warnings = palette.Of(Severity.Warning, warnings);
        var infos = summary.Infos > 0 ? ", " + Count(summary.Infos, "remark") : "";
        return Count(summary.Records, "record") + " in " + Count(summary.Files, "file") + ": " + errors + ", " + warnings + infos + " (" + Seconds(summary.Elapsed) + " s)";
    }

    /// <summary>Hundredths, rounded; without the framework's way to write fractions, which takes a while to set up.</summary>
    private static string Seconds(TimeSpan time)
    {
        var hundredths = (time.Ticks + (TimeSpan.TicksPerMillisecond * 5)) / (TimeSpan.TicksPerMillisecond * 10);
        return (hundredths / 100).ToString(CultureInfo.InvariantCulture) + (hundredths % 100 < 10 ? ".0" : ".") + (hundredths % 100).ToString(CultureInfo.InvariantCulture);
    }

    private static string Count(int count, string noun) =>
        count == 0 ? "no " + noun + "s" : (count < 1000 ? count.ToString(CultureInfo.InvariantCulture) : count.ToString("N0", CultureInfo.InvariantCulture)) + " " + noun + (count == 1 ? "" : "s");
}
