using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Habeas.Cli.Tests;

/// <summary>Runs the command: in this process, which is quick, or as a program of its own, which is what people do.</summary>
internal static class Cli
{
    private static readonly string[] BuildServices = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "NO_COLOR", "HABEAS_TRACE"];

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Habeas.Cli.dll");

    public static CliRun Here(params string[] arguments) => Here(static _ => null, "", false, arguments);

    public static CliRun Here(Func<string, string?> variable, string input, bool isTerminal, params string[] arguments)
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
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static CliRun Start(string folder, params string[] arguments) => Start(folder, null, null, arguments);

    /// <param name="folder">The folder it is started in.</param>
    /// <param name="variables">Variables of the environment, beside those of this process.</param>
    /// <param name="feed">Writes its standard input; null leaves it empty.</param>
    /// <param name="arguments">What stands on the command line.</param>
    public static CliRun Start(string folder, Dictionary<string, string>? variables, Action<Stream>? feed, params string[] arguments) =>
        StartProgram("dotnet", folder, variables, feed, [Program, .. arguments]);

    /// <summary>Runs a line of shell; <c>habeas</c> in it is the command.</summary>
    public static CliRun Shell(string folder, string line) =>
        StartProgram("bash", folder, null, null, ["-c", $"habeas() {{ dotnet '{Program}' \"$@\"; }}\n{line}"]);

    private static CliRun StartProgram(string program, string folder, Dictionary<string, string>? variables, Action<Stream>? feed, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in BuildServices)
            start.Environment.Remove(name);
        foreach (var (name, value) in variables ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = Task.Run(process.StandardOutput.ReadToEnd);
        var error = Task.Run(process.StandardError.ReadToEnd);
        feed?.Invoke(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output.Result, error.Result);
    }
}
