using System;
using System.IO;
using System.Reflection;
using Habeas.Cli.Commands;

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
            {
                Ahead.Begin();
                return new CheckRun(terminal, check).Run();
            }
            return CommandLine.Run(args, terminal);
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
}
