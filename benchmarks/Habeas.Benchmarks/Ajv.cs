using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using Habeas.Json;

namespace Habeas.Benchmarks;

/// <summary>ajv in a Node.js of its own, which stays and does one round whenever it is asked, so that rounds can take turns with ours.</summary>
internal sealed class Ajv : IDisposable
{
    private readonly Process _node;
    private readonly string _file;

    private Ajv(Process node, string file) => (_node, _file) = (node, file);

    private static string Modules => Path.Combine(Checkout.Root, "tests", "Habeas.Schema.Tests", "Validators");

    /// <summary>Null, with a line that says so, where it is not installed.</summary>
    public static Ajv? Start(Load load)
    {
        if (!Directory.Exists(Path.Combine(Modules, "node_modules", "ajv")) || !Programs.Succeeds("node", "--version"))
        {
            Console.WriteLine("ajv is left out: it needs Node.js, and npm ci in tests/Habeas.Schema.Tests/Validators");
            return null;
        }
        var file = Path.GetTempFileName();
        using (var lines = new StreamWriter(file, append: false, new UTF8Encoding(false)))
        {
            var kinds = load.Kinds();
            for (var i = 0; i < kinds.Length; i++)
                lines.Write($"{kinds[i]}\t{Encoding.UTF8.GetString(load.Documents[i], 0, load.Documents[i].Length - Scan.Padding).Replace('\n', ' ')}\n");
        }
        string[] arguments = [Path.Combine(Checkout.Root, "benchmarks", "Habeas.Benchmarks", "ajv.js"), Modules, Path.Combine(Checkout.Root, "schema", "1.0"), file];
        return new Ajv(Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!, file);
    }

    /// <summary>How many seconds a round takes.</summary>
    public double Round()
    {
        _node.StandardInput.WriteLine("go");
        _node.StandardInput.Flush();
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("ajv has ended");
        return double.TryParse(answer, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : throw new InvalidOperationException(answer);
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
        File.Delete(_file);
    }
}
