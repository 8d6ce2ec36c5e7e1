using System;
using System.IO;
using System.Linq;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

/// <summary>The sample program, built against the packed library outside of the repository, with the seed records beside it.</summary>
public sealed class SampleTests(Feed feed)
{
    [Fact]
    public void The_sample_answers_from_the_seed_records_and_its_ids_are_checked()
    {
        var folder = feed.NewFolder("sample");
        foreach (var file in Directory.GetFiles(Checkout.Path("samples", "Consumer"), "*.*"))
        {
            if (Path.GetFileName(file) != "nuget.config")
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        string[] build = ["build", "-nologo", "-nodeReuse:false", "-o", "out", "-p:UseSharedCompilation=false", "-p:HabeasVersion=" + feed.Version, "-p:HabeasRecordFolder=" + Samples.Seeds];
        Dotnet.Run(folder, feed.Variables, build);
        var (code, output, error) = Dotnet.Start(folder, null, Path.Combine("out", "Consumer.dll"), Samples.Seeds);
        Assert.Equal((0, ""), (code, error));
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("  4  Stefan Schennach", lines);
        Assert.Contains(lines, static line => line.StartsWith("  release of Mukhtar Dzhakishev: un-hrc-views-dzhakishev demands; ignored", StringComparison.Ordinal));
        var named = lines.SkipWhile(static line => line != "Named in most texts").Skip(1).TakeWhile(static line => line.StartsWith("  ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(5, named.Length);
        Assert.Equal("  8  Mukhtar Dzhakishev", named[0]);

        // With a slip in an id the build names the nearest.
        var program = Path.Combine(folder, "Program.cs");
        File.WriteAllText(program, File.ReadAllText(program).Replace("declaration:pace-wd-630", "declaration:pace-wd-6300", StringComparison.Ordinal));
        var slip = Dotnet.Start(folder, feed.Variables, build);
        Assert.Equal(1, slip.ExitCode);
        Assert.Contains("error HAB9004: no record here is \"declaration:pace-wd-6300\"; did you mean \"declaration:pace-wd-630\"?", slip.Output, StringComparison.Ordinal);
    }
}
