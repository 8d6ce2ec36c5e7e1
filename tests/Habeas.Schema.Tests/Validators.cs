using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Habeas.Tests.Rules;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>
/// Programs in other languages, which <c>.ci/run</c> installs: <c>npm ci</c> in the folder <c>Validators</c>, and the Python package jsonschema. Where they are missing a test is skipped, and in CI it fails.
/// </summary>
internal static class Validators
{
    public static readonly string Folder = Checkout.Path("tests", "Habeas.Schema.Tests", "Validators");

    public static readonly string Schemas = Checkout.Path("schema", FormatSchema.Version);

    private static readonly Lazy<string?> PythonFound = new(static () => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(static python => Succeeds(python, "-c", "import jsonschema")));

    private static readonly Lazy<bool> NodeFound = new(static () => Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")) && Succeeds("node", "--version"));

    /// <summary>Runs a script of the folder with Node.</summary>
    public static Task<string> Node(string script, string input, params string[] arguments)
    {
        Need(NodeFound.Value, "Node.js with what tests/Habeas.Schema.Tests/Validators/package.json names");
        return Run("node", [Path.Combine(Folder, script), .. arguments], input);
    }

    /// <summary>Runs a script of the folder with Python.</summary>
    public static Task<string> Python(string script, string input, params string[] arguments)
    {
        Need(PythonFound.Value is not null, "Python with the package jsonschema");
        return Run(PythonFound.Value!, [Path.Combine(Folder, script), .. arguments], input);
    }

    private static void Need(bool isThere, string what)
    {
        if (isThere)
            return;
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", what + " is not installed");
        Assert.Fail(what + " is not installed");
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }
}
