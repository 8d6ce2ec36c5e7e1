using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class InitTests
{
    private static readonly string[] Names =
    [
        "habeas.json", ".gitignore", ".vscode/settings.json", ".github/workflows/habeas.yml", ".pre-commit-config.yaml",
        .. Schema.FormatSchema.Names.Where(static name => name != "record").Select(static name => $".vscode/habeas/{name}.editor.schema.json"),
    ];

    [Fact]
    public void A_new_folder_has_a_manifest_without_fault_and_in_layout()
    {
        using var folder = new TempFolder();
        var records = folder.At("a/records");
        Assert.Equal((0, ""), Run("init", records));
        Assert.Equal((0, "no records in 1 file: no errors, no warnings"), First(Cli.Here("check", records)));
        Assert.Equal(0, Cli.Here("fmt", "--check", records).ExitCode);
        Assert.Equal(Names.Order(), Directory.GetFiles(records, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(records, file).Replace('\\', '/')).Order());
    }

    [Fact]
    public void Options_stand_in_the_manifest()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, Cli.Here("init", folder.Path, "--namespace", "a.example", "--publisher", "Ligue \"B\"", "--license", "CC0-1.0", "--language", "fr", "--access", "public").ExitCode);
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.At("habeas.json")));
        Assert.Equal(["1.0", "a.example", "Ligue \"B\"", "CC0-1.0", "fr", "public"], manifest.RootElement.EnumerateObject().Select(static property => property.Value.GetString()));
    }

    [Fact]
    public void What_exists_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        var workflow = folder.File(".github/workflows/habeas.yml", "mine");
        var run = Cli.Here("init", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("habeas.yml: exists, left as it is", run.Error);
        Assert.Equal("mine", File.ReadAllText(workflow));
        File.WriteAllText(folder.At("habeas.json"), "{}");
        var again = Cli.Here("init", folder.Path);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("everything exists already", again.Error);
        Assert.Equal("{}", File.ReadAllText(folder.At("habeas.json")));
    }

    [Fact]
    public void The_version_of_the_program_is_pinned_and_no_placeholder_is_left()
    {
        using var folder = new TempFolder();
        Cli.Here("init", folder.Path);
        foreach (var name in Names.Skip(1))
            Assert.DoesNotContain("{version}", File.ReadAllText(folder.At(name)));
        Assert.Contains("Habeas.Cli --version " + App.Version + "\n", File.ReadAllText(folder.At(".github/workflows/habeas.yml")));
    }

    [Fact]
    public void Settings_that_are_there_stay_and_the_mapping_is_told()
    {
        using var folder = new TempFolder();
        folder.File(".vscode/settings.json", "{}");
        var run = Cli.Here("init", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("add \"json.schemas\" to it: { \"fileMatch\": [\"*.person.json\"], \"url\": \"./.vscode/habeas/person.editor.schema.json\" }", run.Error);
        Assert.Equal("{}", File.ReadAllText(folder.At(".vscode/settings.json")));
    }

    [Fact]
    public void The_mapping_names_files_that_are_written()
    {
        using var folder = new TempFolder();
        Cli.Here("init", folder.Path);
        using var settings = JsonDocument.Parse(File.ReadAllText(folder.At(".vscode/settings.json")));
        var urls = settings.RootElement.GetProperty("json.schemas").EnumerateArray().Select(static entry => entry.GetProperty("url").GetString()!).ToList();
        Assert.Equal(10, urls.Count);
        Assert.All(urls, url => Assert.True(File.Exists(folder.At(url[2..])), url));
    }

    [Theory]
    [InlineData("--namespace expects a DNS name", "--namespace", "Not A Name")]
    [InlineData("--language expects a language tag", "--language", "english!")]
    [InlineData("--access is one of public", "--access", "everybody")]
    [InlineData("--publisher is empty", "--publisher", " ")]
    public void Values_that_make_no_sense_are_refused_before_anything_is_written(string message, string option, string value)
    {
        using var folder = new TempFolder();
        var run = Cli.Here("init", folder.Path, option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_that_is_a_file_gives_4()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("init", folder.File("records", "mine"));
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("habeas: the folder cannot be filled", run.Error);
    }

    private static (int, string) Run(params string[] arguments)
    {
        var run = Cli.Here(arguments);
        return (run.ExitCode, run.Output);
    }

    private static (int, string) First(ProgramRun run) => (run.ExitCode, run.Output.Split(" (")[0]);
}
