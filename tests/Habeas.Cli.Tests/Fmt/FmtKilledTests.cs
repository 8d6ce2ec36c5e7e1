using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>Kills the program at random while it rewrites a thousand files. How often: variable HABEAS_KILLS; as without it 20 times, and 200 where CI is set.</summary>
public sealed partial class FmtKilledTests
{
    private const int Files = 1000;

    [Fact]
    public void Every_file_is_whole_after_a_kill()
    {
        using var folder = new TempFolder(Directory.Exists("/dev/shm") ? "/dev/shm" : null);
        var before = new Dictionary<string, byte[]>();
        for (var i = 0; i < Files; i++)
        {
            var text = Encoding.UTF8.GetBytes($$"""{"names":[{"text":"Ada {{new string('a', i)}}"}],"id":"person:p-{{i}}","kind":"person"}""");
            before[folder.File($"p-{i}.person.json", text)] = text;
        }
        var after = before.ToDictionary(static pair => pair.Key, static pair => RecordFormatter.Format(pair.Value));
        var first = before.Keys.Order(StringComparer.Ordinal).First();
        var length = Run(folder, first, before, TimeSpan.MaxValue);
        Assert.All(after, static pair => Assert.Equal(pair.Value, File.ReadAllBytes(pair.Key)));

        var random = new Random(20261);
        var inTheMiddle = 0;
        for (var kill = 0; kill < Kills(); kill++)
        {
            foreach (var (file, text) in before)
                File.WriteAllBytes(file, text);
            Run(folder, first, before, length * random.NextDouble());
            var rewritten = 0;
            foreach (var (file, text) in before)
            {
                var now = File.ReadAllBytes(file);
                if (now.AsSpan().SequenceEqual(after[file]))
                    rewritten++;
                else
                    Assert.True(now.AsSpan().SequenceEqual(text), $"{file} is neither the old nor the new one after kill {kill}: {Encoding.UTF8.GetString(now)}");
            }
            inTheMiddle += rewritten is > 0 and < Files ? 1 : 0;
        }
        Assert.True(inTheMiddle > 0, "no kill came while files were being rewritten");

        var others = Directory.GetFiles(folder.Path).Where(file => !before.ContainsKey(file)).Select(static file => Path.GetFileName(file)!).ToList();
        Assert.All(others, static name => Assert.Matches(Draft(), name));
        // What was left behind hinders nobody, and is cleared away.
        Assert.Equal(0, Cli.Here("fmt", folder.Path).ExitCode);
        Assert.Equal(before.Count, Directory.GetFiles(folder.Path).Length);
        Assert.Matches("^1,?000 records in 1,?000 files: no errors, no warnings", Cli.Here("check", folder.Path).Output);
    }

    /// <summary>Starts the program, waits until it has rewritten the first file, and a while more, then kills it.</summary>
    /// <returns>How long it went on after the first file.</returns>
    private static TimeSpan Run(TempFolder folder, string first, Dictionary<string, byte[]> before, TimeSpan delay)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Cli.Program, "fmt", folder.Path]) { RedirectStandardError = true })!;
        while (!process.HasExited && new FileInfo(first).Length == before[first].Length)
            Thread.Yield();
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && watch.Elapsed < delay)
            Thread.Yield();
        if (delay < TimeSpan.MaxValue)
            process.Kill();
        process.WaitForExit();
        return watch.Elapsed;
    }

    private static int Kills() =>
        int.TryParse(Environment.GetEnvironmentVariable("HABEAS_KILLS"), out var kills) ? kills : Checkout.IsCi ? 200 : 20;

    [GeneratedRegex(@"^\.p-\d+\.person\.json\.habeas-[0-9a-f]{8}-\d+\.tmp$")]
    private static partial Regex Draft();
}
