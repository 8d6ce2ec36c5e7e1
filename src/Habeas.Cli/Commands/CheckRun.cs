using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Habeas.Checking;
using Habeas.Cli.Baselines;
using Habeas.Cli.Output;
using Habeas.Rules;

namespace Habeas.Cli.Commands;

/// <summary>Does what <c>habeas check</c> was asked to do. Nothing that only some runs need is made, or even loaded, before it is needed: most runs check a few files and find nothing.</summary>
internal sealed class CheckRun(Terminal terminal, CheckArguments arguments)
{
    private readonly Timings? _timings = arguments.Timings ? new Timings() : null;

    /// <summary>What this does itself, beside the checker.</summary>
    private TimingSheet? Own => field ??= _timings?.NewSheet();

    /// <summary>Checks, fixes or goes on watching; tells the exit code.</summary>
    public int Run()
    {
        if (arguments.Watch)
            return Again();
        return arguments.Fix || arguments.Diff ? Fix() : CodeOf(Check(Inputs()).Summary);
    }

    private int Fix()
    {
        var fixing = new Fixing(terminal, Palette.For(arguments.Color, terminal), new HabeasFixer(Options(), arguments.UnsafeFixes).Run(Inputs()));
        if (arguments.Diff)
        {
            fixing.WriteDiff();
            return CodeOf(Check(fixing.Inputs, isSilent: true).Summary);
        }
        fixing.WriteFiles();
        return Math.Max(fixing.Code, CodeOf(Check(fixing.Inputs).Summary));
    }

    /// <summary>Checks, and checks again after each change, for as long as nobody breaks it off.</summary>
    private int Again()
    {
        var watch = new Watch(Inputs);
        var known = ByWhatTheySay(Check(Inputs()));
        while (true)
        {
            watch.Wait();
            var result = new HabeasChecker(Options()).Run(Inputs());
            var found = ByWhatTheySay(result);
            var fresh = new List<Finding>();
            foreach (var (key, finding) in found)
            {
                if (!known.Remove(key))
                    fresh.Add(finding);
            }
            using var writer = Terminal.Writer(terminal.Output);
            foreach (var finding in fresh)
                writer.WriteLine(Visible.Of(finding.ToString()));
            writer.WriteLine($"checked again: {result.Summary.Errors} errors, {result.Summary.Warnings} warnings; {fresh.Count} new, {known.Count} gone");
            known = found;
        }
    }

    /// <summary>A finding that only moved to another line is no new one.</summary>
    private static Dictionary<(string? File, string Rule, string Pointer, string Message), Finding> ByWhatTheySay(CheckResult result)
    {
        var findings = new Dictionary<(string?, string, string, string), Finding>();
        foreach (var finding in result.Findings)
            findings[(finding.Location.File, finding.Rule.Id, finding.Location.Pointer, finding.Message)] = finding;
        return findings;
    }

    private CheckOptions Options(Action<int>? progress = null) => new()
    {
        MaxSize = arguments.MaxSize,
        Threads = arguments.Threads,
        Progress = progress,
        Extensions = new ExtensionsWhenNamed(),
        Timings = _timings,
        // Which day it is depends on the time zone, and those take a while to load.
        Clock = () => CalendarDay.FromDateOnly(arguments.Today ?? terminal.Today()),
    };

    private CheckResult Check(IReadOnlyList<Input> inputs, bool isSilent = false)
    {
        using var progress = new ProgressBar(terminal, inputs.Count);
        var baseline = OpenBaseline();
        var options = Options(progress.Show);
        // What a limit hides today would be new tomorrow.
        var result = new HabeasChecker(baseline is null ? options : options.WithoutLimit()).Run(inputs);
        progress.Dispose();
        using var texts = new SourceTexts(arguments.MaxSize);
        if (baseline is not null)
            result = baseline.Apply(result, texts, arguments.UpdateBaseline);
        var statistics = arguments.Statistics ? Statistics.Of(result.Findings, options) : null;
        Write(new CheckReport(result, inputs, new SourceRoot(null, terminal.Variable), texts, statistics, baseline, _timings), isSilent);
        return result;
    }

    /// <exception cref="UnreadableException">It cannot be read.</exception>
    private Baseline? OpenBaseline()
    {
        if (arguments.Baseline is not { } path)
            return null;
        try
        {
            var baseline = Baseline.Open(path, arguments.Paths.Length == 0 ? ["."] : Files());
            return baseline.Exists || arguments.UpdateBaseline ? baseline : throw new UnreadableException($"the baseline {path}: there is no such file; --update-baseline writes it");
        }
        catch (Exception exception) when (exception is FormatException || Unreadable.Explains(exception, out _))
        {
            throw new UnreadableException($"the baseline {path}: {(Unreadable.Explains(exception, out var why) ? why : exception.Message)}");
        }
    }

    private List<Input> Inputs()
    {
        var start = TimingSheet.Start(Own);
        var inputs = FileTree.Inputs(arguments.Paths.Length == 0 ? ["."] : arguments.ReadsInput ? Files() : arguments.Paths);
        if (arguments.Out.Length > 0 || arguments.Baseline is not null)
            LeaveOutReports(inputs);
        if (arguments.ReadsInput)
            inputs.Add(new StreamInput(terminal.Input, SourceRoot.StandardInput, isLines: true));
        Own?.AddSince(Phase.FindFiles, start);
        return inputs;
    }

    private string[] Files() => Array.FindAll(arguments.Paths, static path => path != "-");

    /// <summary>The report of the last run is no record of this one.</summary>
    private void LeaveOutReports(List<Input> inputs)
    {
        var reports = Targets().ConvertAll(static target => Path.GetFullPath(target.File));
        if (arguments.Baseline is not null)
            reports.Add(Path.GetFullPath(arguments.Baseline));
        if (!inputs.TrueForAll(input => reports.Contains(Path.GetFullPath(input.Name!))))
            inputs.RemoveAll(input => reports.Contains(Path.GetFullPath(input.Name!)));
    }

    private List<OutputTarget> Targets()
    {
        var targets = new List<OutputTarget>();
        foreach (var text in arguments.Out)
            OutputTarget.TryParse(text, targets, out _);
        return targets;
    }

    private void Write(CheckReport report, bool isSilent)
    {
        var start = TimingSheet.Start(Own);
        var output = arguments.Format == "text" ? new TextOutput(Palette.For(arguments.Color, terminal), terminal, arguments.Quiet) : OutputFormats.Of(arguments.Format);
        if (!isSilent)
            Print(output, report, toError: arguments.Fix && arguments.ReadsInput);
        Say(output, report, arguments.Format);
        if (arguments.Out.Length > 0)
            WriteFiles(report);
        Own?.AddSince(Phase.WriteReport, start);
        if (_timings is not null && arguments.Format != "json")
            TimingsTable.Write(_timings, report.Result.Summary.Elapsed, terminal.Error);
    }

    private void WriteFiles(CheckReport report)
    {
        foreach (var target in Targets())
        {
            var output = OutputFormats.Of(target.Format);
            AtomicFile.Write(target.File, stream => output.Write(report, stream));
            Say(output, report, target.Format);
        }
    }

    /// <summary>Prints the report; to standard error, where the mended records go to standard output.</summary>
    private void Print(FindingOutput output, CheckReport report, bool toError)
    {
        if (toError)
        {
            PrintToError(output, report);
            return;
        }
        output.Write(report, terminal.Output);
        terminal.Output.Flush();
    }

    private void PrintToError(FindingOutput output, CheckReport report)
    {
        using var text = new MemoryStream();
        output.Write(report, text);
        terminal.Error.Write(Encoding.UTF8.GetString(text.ToArray()));
    }

    /// <summary>Says aloud where a service shows less than it is given. GitHub's own output says it among its annotations.</summary>
    private void Say(FindingOutput output, CheckReport report, string format)
    {
        if (format != "github" && output.Notice(report) is { } notice)
            terminal.Error.WriteLine("habeas: " + notice);
    }

    private static int CodeOf(CheckSummary summary) =>
        summary.Unreadable > 0 ? ExitCode.Unreadable : summary.Errors > 0 ? ExitCode.Errors : ExitCode.Clean;
}
