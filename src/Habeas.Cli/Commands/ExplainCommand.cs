using System;
using System.CommandLine;
using System.Linq;
using Habeas.Findings;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas explain RULE</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string?>("RULE") { Description = "The id of a rule, such as HAB2001, or its name.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Lists all rules: id, name, severity and one sentence." };
        var color = new Option<string>("--color") { HelpName = "WHEN", Description = "Colours the text: auto (as without it), always or never.", DefaultValueFactory = static _ => "auto" };
        color.AcceptOneOf(Palette.Choices);
        var command = new Command("explain", "Tells what a rule reports, why it matters and how to mend what it finds.") { rule, all, color };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(rule) is not null))
                result.AddError("either the id of a rule is expected, or --all");
        });
        command.SetAction(arguments =>
        {
            var palette = Palette.For(arguments.GetValue(color)!, terminal);
            return arguments.GetValue(all) ? List(terminal, palette) : Explain(arguments.GetValue(rule)!, terminal, palette);
        });
        return command;
    }

    private static int Explain(string written, Terminal terminal, Palette palette)
    {
        var rule = ExplainedRules.All.FirstOrDefault(rule => Is(written, rule.Id) || Is(written, rule.Name));
        if (rule is null)
        {
            var known = ExplainedRules.All.Select(static rule => rule.Id).Concat(ExplainedRules.All.Select(static rule => rule.Name));
            terminal.Error.WriteLine($"habeas: there is no rule \"{Visible.Of(written)}\"{Nearest.Hint(written, known)}; \"habeas explain --all\" lists them");
            return ExitCode.BadArguments;
        }
        using var writer = Terminal.Writer(terminal.Output);
        // Through a pipe goes the page itself, for whoever has a better way of showing it.
        var page = RulePage.Of(rule);
        writer.Write(terminal.OutputIsTerminal || palette.IsColoured ? MarkdownText.Render(page.Markdown, palette, terminal.Width) : page.Markdown);
        return ExitCode.Clean;
    }

    private static int List(Terminal terminal, Palette palette)
    {
        using var writer = Terminal.Writer(terminal.Output);
        var width = ExplainedRules.All.Max(static rule => rule.Name.Length);
        foreach (var rule in ExplainedRules.All)
        {
            var severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
            writer.WriteLine($"{palette.Bold(rule.Id)}  {rule.Name.PadRight(width)}  {palette.Of(rule.DefaultSeverity, severity.PadRight(7))}  {RulePage.Of(rule).Sentence}");
        }
        return ExitCode.Clean;
    }

    private static bool Is(string written, string known) => written.Equals(known, StringComparison.OrdinalIgnoreCase);
}
