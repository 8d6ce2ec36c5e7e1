using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Text;

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
        writer.WriteLine("  habeas " + (isRoot ? "COMMAND" : Usage(command)) + " [options]");
        WriteRows(writer, "Commands:", command.Subcommands.Select(static child => (Usage(child), child.Description)));
        WriteRows(writer, "Arguments:", command.Arguments.Select(static argument => (argument.HelpName ?? argument.Name, argument.Description)));
        WriteRows(writer, "Options:", command.Options.Concat(isRoot ? [] : parseResult.RootCommandResult.Command.Options.Where(static option => option.Recursive)).Select(static option => (Names(option), option.Description)));
        writer.WriteLine();
        writer.WriteLine(Examples(isRoot ? "habeas" : command.Name));
        writer.WriteLine("Exit codes (of several that apply, the highest):");
        foreach (var (code, meaning) in ExitCode.Meanings)
            writer.WriteLine($"  {code,-3}  {meaning}");
        return ExitCode.Clean;
    }

    /// <summary>What stands behind the options: how the command is used, and what must be known of it. It lies in the folder <c>Help</c>.</summary>
    private static string Examples(string command)
    {
        using var stream = typeof(HelpPage).Assembly.GetManifestResourceStream("help/" + command)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The command with its arguments: <c>new KIND SLUG [FOLDER]</c>.</summary>
    public static string Usage(Command command) => command.Name + string.Concat(command.Arguments.Select(Usage));

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
