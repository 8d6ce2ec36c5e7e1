using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Habeas.Cli.Completion;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas completion SHELL</c>: a script that needs nothing but the shell. It lies in the folder <c>Completion</c>, and is filled in with what can be typed.</summary>
internal static class CompletionCommand
{
    public static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOneOf(Shells);
        var command = new Command("completion", "Prints a script with which a shell completes what is typed.") { shell };
        command.SetAction(arguments =>
        {
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion/habeas." + arguments.GetValue(shell))!;
            using var script = new StreamReader(stream, Encoding.UTF8);
            using var output = Terminal.Writer(terminal.Output);
            output.Write(script.ReadToEnd().Replace("{rows}", CompletionRows.Of(CommandLine.Root(terminal)), StringComparison.Ordinal));
            return ExitCode.Clean;
        });
        return command;
    }
}
