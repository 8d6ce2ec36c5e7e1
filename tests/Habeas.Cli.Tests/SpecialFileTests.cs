using System;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>Pipes, and a standard input that is none: nothing waits for what nobody will ever write.</summary>
public sealed class SpecialFileTests
{
    [Theory]
    [InlineData("check", "x.json")]
    [InlineData("check", "x.ndjson")]
    [InlineData("check --fix", "x.json")]
    [InlineData("fmt", "x.json")]
    public void A_pipe_that_is_found_in_a_folder_is_not_waited_for(string command, string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var run = Cli.Shell(folder.Path, $"mkfifo {name}; ln -s {name} link-{name}; timeout 60 dotnet '{Cli.Program}' {command} . < /dev/null; echo \"code $?\"");
        Assert.EndsWith("code 3\n", run.Output);
        Assert.Contains(name + ":1:1: error HAB0010: cannot be read: it is not a regular file", run.Output + run.Error);
        Assert.Contains("link-" + name + ":1:1: error HAB0010", run.Output + run.Error);
    }

    [Fact]
    public void A_manifest_that_is_a_pipe_holds_for_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        var path = folder.File("ada.person.json", Samples.Person());
        var run = Cli.Shell(folder.Path, $"mkfifo habeas.json; timeout 60 dotnet '{Cli.Program}' check '{path}' < /dev/null");
        Assert.Contains("1 record in 1 file: no errors", run.Output);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", "");
        Assert.Contains("HAB0001", Cli.Here("check", folder.Path).Output);
    }

    [Theory]
    [InlineData("check -")]
    [InlineData("check --fix -")]
    [InlineData("fmt -")]
    public void A_standard_input_that_was_closed_is_not_waited_for(string command)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TempFolder();
        var run = Cli.Shell(folder.Path, $"timeout 60 dotnet '{Cli.Program}' {command} <&-; echo \"code $?\"");
        Assert.Equal("code 3\n", run.Output);
        Assert.Equal("habeas: standard input is closed, so that \"-\" has nothing to read\n", run.Error);
    }

    [Theory]
    [InlineData("printf '{}' | habeas check -")]
    [InlineData("habeas check - <<< '{}'")]
    [InlineData("printf '{}' > file; habeas check - < file")]
    [InlineData("habeas check - < <(printf '{}')")]
    [InlineData("mkfifo p; (printf '{}' > p &); habeas check - < p")]
    public void Whatever_else_standard_input_is_is_read(string line)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        Assert.Contains("<stdin>:1:1: error HAB1001", Cli.Shell(folder.Path, line).Output);
    }
}
