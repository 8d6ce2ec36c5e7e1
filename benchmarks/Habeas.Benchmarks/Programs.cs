using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace Habeas.Benchmarks;

/// <summary>Runs other programs.</summary>
internal static class Programs
{
    /// <summary>Whether a program is there and content with its arguments.</summary>
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

    /// <summary>Runs a program to its end, as a clock on the wall sees it.</summary>
    public static (double Seconds, int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (clock.Elapsed.TotalSeconds, process.ExitCode, output + errors.Result);
    }
}
