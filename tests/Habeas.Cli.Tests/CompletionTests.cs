using Xunit;

namespace Habeas.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void A_completion_script_knows_every_command_and_option(string shell)
    {
        var run = Cli.Here("completion", shell);
        Assert.Equal(0, run.ExitCode);
        using var terminal = new System.IO.StringWriter();
        var root = CommandLine.Root(new Terminal { Input = null!, Output = null!, Error = terminal });
        foreach (var command in root.Subcommands)
        {
            Assert.Contains(command.Name, run.Output);
            foreach (var option in command.Options)
                Assert.Contains(option.Name, run.Output);
        }
        Assert.All(Output.OutputFormats.Names, name => Assert.Contains(name, run.Output));
    }

    [Theory]
    [InlineData("check fmt show init new explain schema names completion --help --version", "")]
    [InlineData("--format", "check", "--fo")]
    [InlineData("json junit", "check", "--format", "j")]
    [InlineData("HAB8001", "explain", "HAB8001")]
    [InlineData("powershell", "completion", "p")]
    [InlineData("person", "new", "p")]
    [InlineData("partners", "init", "--access", "pa")]
    [InlineData("--unsafe-fixes --update-baseline", "check", "seeds", "--u")]
    public void Bash_completes_what_is_typed(string expected, params string[] words)
    {
        if (System.OperatingSystem.IsWindows())
            return;
        var typed = string.Join(' ', System.Array.ConvertAll(words, static word => "'" + word + "'"));
        var run = Cli.Shell(".", $"source <(habeas completion bash); COMP_WORDS=(habeas {typed}); COMP_CWORD={words.Length}; _habeas; echo \"${{COMPREPLY[@]}}\"");
        Assert.Equal(expected + "\n", run.Output);
    }
}
