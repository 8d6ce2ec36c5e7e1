using System;
using System.IO;

namespace Habeas.Benchmarks;

/// <summary>Tables of <c>benchmarks/README.md</c>, each between two markers, written by the command that measured it.</summary>
internal static class ReadmeTable
{
    public static void Write(string command, string text)
    {
        var path = Path.Combine(Checkout.Root, "benchmarks", "README.md");
        var readme = File.ReadAllText(path);
        var begin = $"<!-- {command}: written by the command -->\n";
        var end = $"<!-- end of {command} -->";
        var from = readme.IndexOf(begin, StringComparison.Ordinal);
        var to = readme.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new InvalidOperationException($"{path} has no place for {command}");
        File.WriteAllText(path, readme[..(from + begin.Length)] + "\n" + text.Trim() + "\n\n" + readme[to..]);
    }

    /// <summary>Where and when it was measured.</summary>
    public static string Circumstances => FormattableString.Invariant($"{DateTime.Today:d MMMM yyyy}, {Environment.ProcessorCount} processors ({Processor()}), .NET {Environment.Version}");

    private static string Processor()
    {
        if (File.Exists("/proc/cpuinfo"))
        {
            foreach (var line in File.ReadLines("/proc/cpuinfo"))
            {
                if (line.StartsWith("model name", StringComparison.Ordinal))
                    return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            }
        }
        return System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString();
    }
}
