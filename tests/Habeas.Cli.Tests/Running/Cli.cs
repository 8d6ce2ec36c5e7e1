using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Habeas.Cli.Tests;

/// <summary>Runs the command: in this process, which is quick, or as a program of its own, which is what people do.</summary>
internal static class Cli
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Habeas.Cli.dll");

    public static ProgramRun Here(params string[] arguments) => Here(static _ => null, "", false, arguments);

    public static ProgramRun Here(Func<string, string?> variable, string input, bool isTerminal, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            OutputIsTerminal = isTerminal,
            Variable = variable,
        };
        var code = App.Run(arguments, terminal);
        return new ProgramRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static ProgramRun Start(string folder, params string[] arguments) => Start(folder, null, null, arguments);

    /// <param name="folder">The folder it is started in.</param>
    /// <param name="variables">Variables of the environment, beside those of this process.</param>
    /// <param name="feed">Writes its standard input; null leaves it empty.</param>
    /// <param name="arguments">What stands on the command line.</param>
    public static ProgramRun Start(string folder, Dictionary<string, string>? variables, Action<Stream>? feed, params string[] arguments) =>
        Programs.Run("dotnet", [Program, .. arguments], folder, variables, feed);

    /// <summary>Runs a line of shell; <c>habeas</c> in it is the command.</summary>
    public static ProgramRun Shell(string folder, string line) =>
        Programs.Run("bash", ["-c", $"habeas() {{ dotnet '{Program}' \"$@\"; }}\n{line}"], folder);
}
