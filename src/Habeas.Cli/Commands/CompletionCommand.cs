using System.CommandLine;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas completion SHELL</c>: a script that needs nothing but the shell.</summary>
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
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion/habeas." + arguments.GetValue(shell))!;
            script.CopyTo(terminal.Output);
            terminal.Output.Flush();
            return ExitCode.Clean;
        });
        return command;
    }
}
