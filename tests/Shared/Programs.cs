using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Habeas.Testing;

/// <summary>Runs programs and keeps what they say.</summary>
internal static class Programs
{
    /// <summary>What the test run was started with and is none of theirs.</summary>
    private static readonly string[] OfThisRun = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "NO_COLOR", "HABEAS_TRACE", "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath"];

    /// <param name="program">The program.</param>
    /// <param name="arguments">What stands on its command line.</param>
    /// <param name="folder">The folder it is started in; null is that of this process.</param>
    /// <param name="variables">Variables of the environment, beside those of this process.</param>
    /// <param name="feed">Writes its standard input; null leaves it empty.</param>
    public static ProgramRun Run(string program, string[] arguments, string? folder = null, Dictionary<string, string>? variables = null, Action<Stream>? feed = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in OfThisRun)
            start.Environment.Remove(name);
        foreach (var (name, value) in variables ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = Task.Run(process.StandardOutput.ReadToEnd);
        var error = Task.Run(process.StandardError.ReadToEnd);
        feed?.Invoke(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Whether a program is there and ends without a fault.</summary>
    public static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
