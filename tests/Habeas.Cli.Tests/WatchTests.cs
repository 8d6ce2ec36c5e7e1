using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class WatchTests
{
    [Fact]
    public async Task A_change_is_checked_and_what_is_new_is_told()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Samples.Person());
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Cli.Program, "check", "--watch"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        try
        {
            Assert.StartsWith("1 record in 1 file: no errors", await Line(process));
            File.WriteAllText(file, """{"kind":"person","id":"person:ada"}""");
            Assert.Contains("ada.person.json:1:1: error HAB1003: ", await Line(process));
            Assert.Equal("checked again: 1 errors, 0 warnings; 1 new, 0 gone", await Line(process));
            folder.File("notes.txt", "no record");
            folder.File("bea.person.json", Samples.Person("bea"));
            Assert.Equal("checked again: 1 errors, 0 warnings; 0 new, 0 gone", await Line(process));
            File.Delete(file);
            Assert.Equal("checked again: 0 errors, 0 warnings; 0 new, 1 gone", await Line(process));
            Assert.False(process.HasExited);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--out", "json=a.json")]
    [InlineData("-")]
    public void What_is_no_text_about_files_is_refused(params string[] more)
    {
        var run = Cli.Here(["check", "--watch", .. more]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--watch prints text about files", run.Error);
    }

    private static async Task<string> Line(Process process) =>
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken) ?? "";
}
