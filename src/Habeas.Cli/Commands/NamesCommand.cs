using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Habeas.Cli.Pairs;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas names NAME NAME</c>, <c>habeas names --pairs FILE</c></summary>
internal static class NamesCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Description = "Two names, each in quotation marks.", Arity = ArgumentArity.ZeroOrMore };
        var pairs = new Option<string?>("--pairs") { HelpName = "FILE", Description = "Compares all pairs of a file, name, name and same or different in columns parted by tabs, and tells how often it was right." };
        var command = new Command("names", "Tells whether two names can be those of one person, and why.") { names, pairs };
        command.Validators.Add(result =>
        {
            var count = result.GetValue(names)?.Length ?? 0;
            if (result.GetValue(pairs) is null ? count != 2 : count != 0)
                result.AddError("either two names are expected, or --pairs with a file");
        });
        command.SetAction(arguments => arguments.GetValue(pairs) is { } file ? Judge(file, terminal) : Compare(arguments.GetValue(names)!, terminal));
        return command;
    }

    private static int Compare(string[] names, Terminal terminal)
    {
        var comparison = NameMatcher.Compare(names[0], names[1]);
        using var output = Terminal.Writer(terminal.Output);
        output.WriteLine(Line(comparison));
        return ExitCode.Clean;
    }

    private static int Judge(string file, Terminal terminal)
    {
        PairFile pairs;
        try
        {
            pairs = PairFile.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            terminal.Error.WriteLine("habeas: not read: " + Visible.Of(exception.Message));
            return ExitCode.Unreadable;
        }
        using var output = Terminal.Writer(terminal.Output);
        foreach (var pair in pairs.Missed)
            output.WriteLine($"{(pair.AreSame ? "missed" : "wrong ")}  {Visible.Of(pair.First)} | {Visible.Of(pair.Second)}  {Line(pair.Comparison)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pairs.Count} pairs: {pairs.Found} found, {pairs.MissedCount} missed, {pairs.Wrong} wrong, {pairs.Kept} kept apart; precision {pairs.Precision:0.000}, recall {pairs.Recall:0.000}, F1 {pairs.F1:0.000}"));
        return ExitCode.Clean;
    }

    /// <summary>Such as <c>same (0.98): q/k; -ayev/-aev</c>.</summary>
    private static string Line(NameComparison comparison)
    {
        var verdict = comparison.Verdict.ToString().ToLowerInvariant();
        return comparison.Verdict == NameVerdict.Different
            ? verdict + ": " + Visible.Of(comparison.Explanation)
            : string.Create(CultureInfo.InvariantCulture, $"{verdict} ({comparison.Score:0.00}): {Visible.Of(comparison.Explanation)}");
    }
}
