using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class ExitCodeTests
{
    [Fact]
    public void A_clean_record_gives_0()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var run = Cli.Start(folder.Path, "check");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 record in 1 file: no errors, no warnings (", run.Output);
    }

    [Fact]
    public void Warnings_alone_give_0()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("check", folder.File("bea.person.json", Samples.Person()));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning HAB1103", run.Output);
    }

    [Fact]
    public void An_error_gives_1()
    {
        using var folder = new TempFolder();
        Assert.Equal(1, Cli.Start(folder.Path, "check", folder.File("ada.person.json", """{"kind":"person"}""")).ExitCode);
    }

    [Theory]
    [InlineData("is missing")]
    [InlineData("did you mean \"check\"?", "chek")]
    [InlineData("did you mean \"--format\"?", "check", "--formt", "json")]
    [InlineData("--format is one of text, json", "check", "--format", "xml")]
    [InlineData("--color is one of", "check", "--color", "sometimes")]
    [InlineData("--threads expects", "check", "--threads", "many")]
    [InlineData("--threads expects", "check", "--threads", "-1")]
    [InlineData("--max-size expects", "check", "--max-size", "0")]
    [InlineData("--max-size expects", "check", "--max-size", "3T")]
    [InlineData("--out expects FORMAT=FILE", "check", "--out", "xml=a.xml")]
    [InlineData("lacks the name of a file", "check", "--out", "json=")]
    [InlineData("its folder does not exist", "check", "--out", "json=no-such-folder/a.json")]
    [InlineData("twice", "check", "--out", "json=a.json,sarif=a.json")]
    [InlineData("a path is empty", "check", "")]
    [InlineData("did you mean", "explain", "HAB20O1")]
    [InlineData("either the id of a rule", "explain")]
    [InlineData("either the id of a rule", "explain", "HAB2001", "--all")]
    [InlineData("SHELL is one of bash", "completion", "csh")]
    public void Arguments_that_make_no_sense_give_2_and_a_plain_message(string message, params string[] arguments)
    {
        var run = Cli.Here(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error);
        Assert.DoesNotContain("Exception", run.Error);
        Assert.All(run.Error.Split('\n', System.StringSplitOptions.RemoveEmptyEntries), static line => Assert.True(line.StartsWith("habeas: ", System.StringComparison.Ordinal) || line.StartsWith("\"habeas ", System.StringComparison.Ordinal), line));
    }

    [Fact]
    public void The_program_itself_gives_2_for_bad_arguments()
    {
        using var folder = new TempFolder();
        Assert.Equal(2, Cli.Start(folder.Path, "check", "--format", "xml").ExitCode);
    }

    [Fact]
    public void No_such_path_gives_3()
    {
        using var folder = new TempFolder();
        var run = Cli.Start(folder.Path, "check", "nowhere");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("nowhere:1:1: error HAB0010: cannot be read: there is no such file", run.Output);
    }

    [Fact]
    public void An_empty_folder_gives_3()
    {
        using var folder = new TempFolder();
        folder.File("readme.txt", "no records here");
        var run = Cli.Start(folder.Path, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("holds no .json or .ndjson file", run.Output);
    }

    [Fact]
    public void What_cannot_be_read_outweighs_errors()
    {
        using var folder = new TempFolder();
        Assert.Equal(3, Cli.Here("check", folder.At("none.json"), folder.File("ada.person.json", "{")).ExitCode);
    }

    [Fact]
    public void A_report_that_cannot_be_written_gives_4()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var run = Cli.Shell(folder.Path, "habeas check > /dev/full");
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("habeas: the report cannot be written", run.Error);
    }

    [Fact]
    public void A_pipe_that_is_closed_ends_in_silence()
    {
        if (System.OperatingSystem.IsWindows())
            return;
        var run = Cli.Shell(Samples.Faulty, "habeas check | head -1; echo ${PIPESTATUS[0]}");
        Assert.Equal("", run.Error);
        Assert.Equal("1", run.Lines[^1]);
    }

    [Fact]
    public void Broken_off_it_gives_130()
    {
        if (System.OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        // A pipe that is open at both ends never ends.
        var run = Cli.Shell(folder.Path, $"mkfifo p; exec 3<>p; timeout --preserve-status -s INT 1 dotnet '{Cli.Program}' check - <&3; echo $?");
        Assert.Equal("130", run.Lines[^1]);
        Assert.DoesNotContain("Exception", run.Error);
    }

    [Fact]
    public void Every_help_page_has_examples_and_tells_the_exit_codes()
    {
        var commands = CommandLine.Root(new Terminal { Input = null!, Output = null!, Error = null! }).Subcommands.Select(static command => new[] { command.Name, "--help" });
        foreach (var run in commands.Prepend(["--help"]).Select(static arguments => Cli.Here(arguments)))
        {
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains("habeas ", run.Output[run.Output.IndexOf("Options:", System.StringComparison.Ordinal)..], System.StringComparison.Ordinal);
            Assert.All(ExitCode.Meanings, code => Assert.Contains($"\n  {code.Code,-3}  {code.Meaning}\n", run.Output, System.StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_version_is_one_line()
    {
        var run = Cli.Start(".", "--version");
        Assert.Matches(@"^habeas [0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?\n$", run.Output);
        Assert.Equal(0, run.ExitCode);
    }
}
