using System.CommandLine;
using System.CommandLine.Invocation;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas --version</c>.</summary>
internal sealed class VersionLine(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        using var writer = Terminal.Writer(terminal.Output);
        writer.WriteLine("habeas " + App.Version);
        return ExitCode.Clean;
    }
}
