using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using System.Reflection;
using Habeas.Cli.Commands;
using Habeas.Findings;

namespace Habeas.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
internal static class App
{
    /// <summary>The version, without what the build appends to it.</summary>
    public static string Version =>
        (typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];

    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            if (CheckArguments.OfPathsAlone(args) is { } check)
                return new CheckRun(terminal, check).Run();
            var root = Root(terminal, args.Length > 0 ? args[0] : null);
            // "@" begins a file name here, not the name of a file of arguments.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage)
                return Refuse(parsed, terminal);
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UnreadableException exception)
        {
            terminal.Error.WriteLine("habeas: " + Visible.Of(exception.Message));
            return ExitCode.Unreadable;
        }
        catch (IOException exception)
        {
            terminal.Error.WriteLine("habeas: the report cannot be written: " + Visible.Of(exception.Message));
            return ExitCode.InternalFault;
        }
        catch (UnauthorizedAccessException exception)
        {
            terminal.Error.WriteLine("habeas: the report cannot be written: " + Visible.Of(exception.Message));
            return ExitCode.InternalFault;
        }
#pragma warning disable CA1031 // The last resort: whatever it is, nobody who maintains records shall see a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine($"habeas: this is a fault of the program, not of your records: {exception.GetType().Name}: {Visible.Of(exception.Message)}");
            terminal.Error.WriteLine(terminal.Variable("HABEAS_TRACE") is null ? "Please report it with what HABEAS_TRACE=1 prints in addition." : exception.ToString());
            return ExitCode.InternalFault;
        }
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
            foreach (var message in parsed.Errors.Select(static error => error.Message).Distinct())
                terminal.Error.WriteLine("habeas: " + Visible.Of(message));
        }
        terminal.Error.WriteLine($"\"habeas {(command is RootCommand ? "" : command.Name + " ")}--help\" tells what can be written here");
        return ExitCode.BadArguments;
    }
}
