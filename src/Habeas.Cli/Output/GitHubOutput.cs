using System.Globalization;
using System.IO;

namespace Habeas.Cli.Output;

/// <summary>Workflow commands, which GitHub Actions turns into annotations beside the lines of a pull request.</summary>
internal sealed class GitHubOutput : FindingOutput
{
    /// <summary>What GitHub shows of each severity from one step; the rest is in the log only.</summary>
    private const int ShownAStep = 10;

    public override void Write(CheckReport report, Stream output)
    {
        using var writer = Terminal.Writer(output);
        // First, so that it is among those that are shown.
        if (Notice(report) is { } notice)
            writer.WriteLine("::notice title=habeas::" + Data(notice));
        foreach (var finding in report.Result.Findings)
        {
            var place = finding.Location;
            var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var end = place.EndLine == place.Line ? string.Create(CultureInfo.InvariantCulture, $",endColumn={place.EndColumn}") : "";
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{command} file={Property(report.Root.PathOf(place.File ?? ""))},line={place.Line},endLine={place.EndLine},col={place.Column}{end},title={Property(finding.Rule.Id + " " + finding.Rule.Name)}::{Data(finding.Message)}"));
        }
    }

    public override string? Notice(CheckReport report)
    {
        var summary = report.Result.Summary;
        if (summary.Errors <= ShownAStep && summary.Warnings <= ShownAStep && summary.Infos < ShownAStep)
            return null;
        return string.Create(CultureInfo.InvariantCulture,
            $"GitHub shows {ShownAStep} annotations of each severity from one step, and 50 from one job; all {report.Result.Findings.Count:N0} findings ({summary.Errors:N0} errors, {summary.Warnings:N0} warnings, {summary.Infos:N0} remarks) are in the log of this step");
    }

    private static string Data(string text) => Visible.Of(text).Replace("%", "%25");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
