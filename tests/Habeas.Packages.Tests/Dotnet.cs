using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Habeas.Packages.Tests;

/// <summary>Runs programs and keeps what they say.</summary>
internal static class Dotnet
{
    /// <summary>Runs <c>dotnet</c> and expects it to succeed.</summary>
    public static string Run(string folder, Dictionary<string, string>? variables, params string[] arguments)
    {
        var (code, output, error) = Start("dotnet", folder, variables, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} gave {code}:\n{output}\n{error}");
    }

    public static (int Code, string Output, string Error) Start(string program, string folder, Dictionary<string, string>? variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test run was started with is none of theirs.
        foreach (var name in new[] { "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath" })
            start.Environment.Remove(name);
        foreach (var (name, value) in variables ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = Task.Run(process.StandardOutput.ReadToEnd);
        var error = Task.Run(process.StandardError.ReadToEnd);
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
