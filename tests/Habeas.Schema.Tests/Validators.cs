using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>
/// Programs in other languages, which <c>.ci/run</c> installs: <c>npm ci</c> in the folder <c>Validators</c>, and the Python package jsonschema. Where they are missing a test is skipped, and in CI it fails.
/// </summary>
internal static class Validators
{
    public static readonly string Folder = Checkout.Path("tests", "Habeas.Schema.Tests", "Validators");

    public static readonly string Schemas = Checkout.Path("schema", FormatSchema.Version);

    private static readonly Lazy<string?> PythonFound = new(static () => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(static python => Programs.Succeeds(python, "-c", "import jsonschema")));

    private static readonly Lazy<bool> NodeFound = new(static () => Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")) && Programs.Succeeds("node", "--version"));

    /// <summary>Runs a script of the folder with Node.</summary>
    public static Task<string> Node(string script, string input, params string[] arguments)
    {
        Checkout.Need(NodeFound.Value, "Node.js with what tests/Habeas.Schema.Tests/Validators/package.json names");
        return Run("node", [Path.Combine(Folder, script), .. arguments], input);
    }

    /// <summary>Runs a script of the folder with Python.</summary>
    public static Task<string> Python(string script, string input, params string[] arguments)
    {
        Checkout.Need(PythonFound.Value is not null, "Python with the package jsonschema");
        return Run(PythonFound.Value!, [Path.Combine(Folder, script), .. arguments], input);
    }

    private static Task<string> Run(string program, string[] arguments, string input) => Task.Run(() =>
    {
        var run = Programs.Run(program, arguments, feed: stream => stream.Write(Encoding.UTF8.GetBytes(input)));
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output;
    });
}
