using System;
using System.IO;
using System.Runtime.InteropServices;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

/// <summary>The library in a program from which everything was cut that nobody calls, as it is for small downloads and ahead-of-time compilation.</summary>
public sealed class TrimmedTests
{
    [Fact]
    public void A_trimmed_program_is_made_without_a_warning_and_reads_checks_and_writes_every_kind_of_record()
    {
        using var folder = new TempFolder();
        // Analysis happens while trimming; the compiler's analyzers had their say when the tests were built.
        var (code, output, error) = Dotnet.Start(Checkout.Root, null,
            "publish", Checkout.Path("tests", "Habeas.TrimSmoke"), "-c", Dotnet.Configuration, "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "--artifacts-path", folder.At("artifacts"), "-o", folder.At("out"), "-p:RunAnalyzers=false", "-nodeReuse:false");
        if (code != 0 && !Checkout.IsCi)
            Assert.SkipWhen(output.Contains("error NU1101", StringComparison.Ordinal) || output.Contains("error NU1301", StringComparison.Ordinal), "the runtime to publish with cannot be restored here");
        Assert.True(code == 0, output + error);
        Assert.DoesNotContain("warning IL", output);
        Assert.True(File.Exists(folder.At("out/Habeas.dll")));
        // Trimmed it is: the library alone is smaller than it was built.
        var built = new FileInfo(Directory.GetFiles(folder.At("artifacts/bin/Habeas"), "Habeas.dll", SearchOption.AllDirectories)[0]).Length;
        Assert.True(new FileInfo(folder.At("out/Habeas.dll")).Length < built);
        var program = folder.At("out/Habeas.TrimSmoke" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var run = Programs.Run(program, [Samples.Seeds, folder.At("written")], folder.Path);
        SeedsDated.AreIn(folder.At("written"), run.ExitCode, run.Output, run.Error);
    }
}
