using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text;
using System.Threading;
using Habeas.Cli.Output;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>The system, or somebody else, comes between reading a file and writing it.</summary>
public sealed class FmtRefusedTests
{
    private const string Unformatted = """{"kind":"person","id":"person:ada","names":[{"text":"Ada"}]}""";

    [Fact]
    public void A_full_disk_leaves_every_file_whole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only the administrator of a Linux machine can make a small disk");
        using var folder = new TempFolder();
        Assert.SkipUnless(Programs.Succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.Path), "this machine does not let a small disk be made");
        try
        {
            // Its layout takes more room than it: 16 pages are there, 12 taken.
            var large = folder.File("large.person.json", $$"""{"kind":"person","id":"person:large","names":[{{string.Join(',', Enumerable.Repeat("""{"text":"Ada"}""", 3200))}}]}""");
            var before = File.ReadAllBytes(large);
            var run = Cli.Start(folder.Path, "fmt");
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("large.person.json: cannot be written: ", run.Error);
            Assert.Contains("; it is as it was", run.Error);
            Assert.DoesNotContain("Exception", run.Error);
            Assert.Equal(before, File.ReadAllBytes(large));
            Assert.Single(Directory.GetFileSystemEntries(folder.Path));
        }
        finally
        {
            Assert.True(Programs.Succeeds("umount", folder.Path));
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_must_not_be_written_to_leaves_every_file_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "folders have no modes here");
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Unformatted);
        // Modes do not hold for the administrator, so the program is run as nobody.
        string[] asNobody = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"];
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        try
        {
            Assert.SkipUnless(Programs.Succeeds(asNobody[0], [.. asNobody[1..], "dotnet", Cli.Program, "--version"]), "the program cannot be run by another user here");
            var run = Cli.Shell(folder.Path, $"{string.Join(' ', asNobody)} dotnet '{Cli.Program}' fmt");
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("ada.person.json: cannot be written: you are not allowed to write it; it is as it was", run.Error);
            Assert.Equal(Unformatted, File.ReadAllText(file));
            Assert.Single(Directory.GetFileSystemEntries(folder.Path));
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void What_was_changed_meanwhile_is_kept()
    {
        using var folder = new TempFolder();
        var file = folder.File("a.json", "old");
        var thrown = Assert.Throws<IOException>(() => AtomicFile.Write(file, stream =>
        {
            stream.Write("formatted"u8);
            File.WriteAllText(file, "theirs");
        }, "old"u8.ToArray()));
        Assert.Equal("it was changed by somebody else meanwhile", thrown.Message);
        Assert.Equal("theirs", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_command_says_that_a_file_was_changed_meanwhile_and_gives_4()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Unformatted);
        using var stop = new CancellationTokenSource();
        var writer = new Thread(() =>
        {
            for (var turn = 0; !stop.IsCancellationRequested; turn++)
            {
                // Put in its place as a whole, as editors do.
                File.WriteAllText(folder.At("next"), Unformatted + new string(' ', turn % 7));
                File.Move(folder.At("next"), file, overwrite: true);
            }
        });
        writer.Start();
        try
        {
            var watch = Stopwatch.StartNew();
            ProgramRun run;
            do
                run = Cli.Here("fmt", file);
            while (run.ExitCode == 0 && watch.Elapsed < TimeSpan.FromMinutes(1));
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("cannot be written: it was changed by somebody else meanwhile; it is as it was", run.Error);
        }
        finally
        {
            stop.Cancel();
            writer.Join();
        }
        Assert.Equal(Unformatted, File.ReadAllText(file).TrimEnd(' '));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_the_mode_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights here");
        using var folder = new TempFolder();
        var file = folder.File("kept/ada.person.json", Unformatted);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(folder.At("ada.person.json"), file);
        Assert.Equal(0, Cli.Here("fmt", folder.At("ada.person.json")).ExitCode);
        Assert.Equal(file, new FileInfo(folder.At("ada.person.json")).LinkTarget);
        Assert.Equal(Encoding.UTF8.GetString(RecordFormatter.Format(Encoding.UTF8.GetBytes(Unformatted))), File.ReadAllText(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
    }
}
