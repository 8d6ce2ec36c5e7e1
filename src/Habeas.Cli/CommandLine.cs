using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Linq;
using Habeas.Cli.Commands;
using Habeas.Findings;

namespace Habeas.Cli;

/// <summary>What can be written on the command line, and what is said of anything else. Apart from <see cref="App"/>, so that the parser is loaded only when there is something to parse.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        var root = Root(terminal, args.Length > 0 ? args[0] : null);
        // "@" begins a file name here, not the name of a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
            return Refuse(parsed, terminal);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("fmt", FmtCommand.Create),
        ("show", ShowCommand.Create),
        ("init", InitCommand.Create),
        ("new", NewCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("names", NamesCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>What can be written on the command line.</summary>
    /// <param name="terminal">Where commands read and write.</param>
    /// <param name="only">The command that is asked for: no other needs to be made. All are when it is none.</param>
    internal static RootCommand Root(Terminal terminal, string? only = null)
    {
        var root = new RootCommand("Checks records of persecuted people and of what is said on their behalf.");
        var isKnown = Array.Exists(Commands, command => command.Name == only);
        foreach (var (name, create) in Commands)
        {
            if (!isKnown || name == only)
                root.Add(create(terminal));
        }
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    option.Action = new HelpPage(terminal);
                    option.Description = "Tells what can be written, and what the exit codes mean.";
                    break;
                case VersionOption:
                    option.Action = new VersionLine(terminal);
                    option.Description = "Prints the version.";
                    break;
            }
        }
        root.SetAction(_ =>
        {
            terminal.Error.WriteLine("habeas: a command is missing; \"habeas check\" checks the current folder, \"habeas --help\" tells more");
            return ExitCode.BadArguments;
        });
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        if (unknown is not null && command is RootCommand && unknown[0] != '-')
        {
            var commands = command.Subcommands.Select(static child => child.Name);
            terminal.Error.WriteLine($"habeas: \"{Visible.Of(unknown)}\" is not a command{Nearest.Hint(unknown, commands)}; the commands are {string.Join(", ", commands)}");
        }
        else if (unknown is not null)
        {
            var options = command.Options.Select(static option => option.Name);
            terminal.Error.WriteLine($"habeas: \"{Visible.Of(unknown)}\" is not understood{Nearest.Hint(unknown, options)}");
        }
        else
        {
            foreach (var message in parsed.Errors.Select(Message).Distinct())
                terminal.Error.WriteLine("habeas: " + Visible.Of(message));
        }
        terminal.Error.WriteLine($"\"habeas {(command is RootCommand ? "" : command.Name + " ")}--help\" tells what can be written here");
        return ExitCode.BadArguments;
    }

    /// <summary>What is wrong: in words of ours where the parser says it itself, which it does of what is missing, or too much.</summary>
    private static string Message(ParseError error)
    {
        switch (error.SymbolResult)
        {
            case ArgumentResult { Tokens.Count: 0, Parent: OptionResult option }:
                return Missing(option);
            case OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option:
                return Missing(option);
            case ArgumentResult { Tokens.Count: 0, Parent: CommandResult command, Argument.Arity.MinimumNumberOfValues: > 0 }:
                return Missing(command);
            case CommandResult command when command.Command.Arguments.Any(argument => IsMissing(command, argument)):
                return Missing(command);
            default:
                return error.Message;
        }
    }

    private static string Missing(OptionResult option) => $"{option.Option.Name} expects a value: {option.Option.Name} {option.Option.HelpName ?? "VALUE"}";

    private static string Missing(CommandResult command)
    {
        var missing = command.Command.Arguments.Where(argument => IsMissing(command, argument)).Select(static argument => argument.HelpName ?? argument.Name).ToList();
        return $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} missing; what is expected is \"habeas {HelpPage.Usage(command.Command)}\"";
    }

    private static bool IsMissing(CommandResult command, Argument argument) =>
        argument.Arity.MinimumNumberOfValues > 0 && command.GetResult(argument) is null or { Tokens.Count: 0 };
}
