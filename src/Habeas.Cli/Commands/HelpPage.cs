using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace Habeas.Cli.Commands;

/// <summary><c>--help</c>: what the command does, what can be written, examples, exit codes.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    private const int LeftColumn = 34;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var writer = Terminal.Writer(terminal.Output);
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine("Usage:");
        writer.WriteLine("  habeas " + (isRoot ? "COMMAND" : command.Name + string.Concat(command.Arguments.Select(Usage))) + " [options]");
        WriteRows(writer, "Commands:", command.Subcommands.Select(static child => (child.Name + string.Concat(child.Arguments.Select(Usage)), child.Description)));
        WriteRows(writer, "Arguments:", command.Arguments.Select(static argument => (argument.HelpName ?? argument.Name, argument.Description)));
        WriteRows(writer, "Options:", command.Options.Concat(isRoot ? [] : parseResult.RootCommandResult.Command.Options.Where(static option => option.Recursive)).Select(static option => (Names(option), option.Description)));
        writer.Write(HelpTexts.After(command.Name, isRoot));
        return ExitCode.Clean;
    }

    private static string Usage(Argument argument)
    {
        var name = argument.HelpName ?? argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $" [{name}{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}]" : " " + name;
    }

    private static string Names(Option option)
    {
        var names = option.Name;
        foreach (var alias in option.Aliases.Where(static alias => alias.StartsWith('-')).Order(StringComparer.Ordinal))
            names = alias.StartsWith("--", StringComparison.Ordinal) ? names + ", " + alias : alias + ", " + names;
        return option.HelpName is { } value ? names + " " + value : names;
    }

    private void WriteRows(StreamWriter writer, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var (name, text) in all)
        {
            var left = "  " + name;
            var lines = Wrapping.Lines(text ?? "", Math.Clamp(terminal.Width, 60, 110) - LeftColumn);
            if (left.Length > LeftColumn - 2)
            {
                writer.WriteLine(left);
                left = "";
            }
            foreach (var line in lines)
            {
                writer.WriteLine(left.PadRight(LeftColumn) + line);
                left = "";
            }
        }
    }
}
