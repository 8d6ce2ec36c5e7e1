using System.IO;
using System.Text;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class FmtTests
{
    private const string Unformatted = """{"names":[{"text":"Ada"}],"id":"person:ada","kind":"person"}""";

    [Fact]
    public void Records_are_laid_out_and_then_stay()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Unformatted);
        var first = Cli.Start(folder.Path, "fmt");
        Assert.Equal((0, "", "1 files, 1 rewritten\n"), (first.ExitCode, first.Output, first.Error));
        var text = File.ReadAllText(file);
        Assert.Contains("\"kind\": \"person\",", text);
        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal("1 files, 0 rewritten", Cli.Here("fmt", folder.Path).Error.Trim());
        Assert.Equal((text, written), (File.ReadAllText(file), File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void The_seeds_are_laid_out()
    {
        var run = Cli.Here("fmt", "--check", Samples.Seeds);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(" files, 0 not formatted", run.Error.Trim());
    }

    [Fact]
    public void Check_changes_nothing_and_gives_1_when_something_is_not_laid_out()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Unformatted);
        var run = Cli.Here("fmt", "--check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file}: not formatted", run.Error);
        Assert.Equal(Unformatted, File.ReadAllText(file));
        Cli.Here("fmt", folder.Path);
        Assert.Equal(0, Cli.Here("fmt", "--check", folder.Path).ExitCode);
    }

    [Fact]
    public void Lines_stay_lines()
    {
        using var folder = new TempFolder();
        var file = folder.File("all.ndjson", $"{Unformatted}\r\n\n  {Unformatted.Replace("ada", "bea", System.StringComparison.Ordinal)}");
        Assert.Equal(0, Cli.Here("fmt", file).ExitCode);
        var lines = File.ReadAllText(file).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.StartsWith("""{ "kind": "person", "id": "person:ada", """, lines[0]);
        Assert.StartsWith("""{ "kind": "person", "id": "person:bea", """, lines[1]);
        Assert.Equal(0, Cli.Here("fmt", "--check", file).ExitCode);
    }

    [Fact]
    public void Records_in_an_array_are_laid_out_too()
    {
        using var folder = new TempFolder();
        var file = folder.File("all.json", $"[{Unformatted},{Unformatted.Replace("ada", "bea", System.StringComparison.Ordinal)}]");
        Assert.Equal(0, Cli.Here("fmt", file).ExitCode);
        var text = File.ReadAllText(file);
        Assert.True(text.IndexOf("\"kind\"", System.StringComparison.Ordinal) < text.IndexOf("\"person:ada\"", System.StringComparison.Ordinal), text);
        Assert.Contains("person:bea", text);
        Assert.Equal(0, Cli.Here("fmt", "--check", file).ExitCode);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        var run = Cli.Here(static _ => null, Unformatted, false, "fmt", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(run.Output, Cli.Here(static _ => null, run.Output, false, "fmt", "-").Output);
        Assert.Equal((1, ""), Short(Cli.Here(static _ => null, Unformatted, false, "fmt", "--check", "-")));
        Assert.Equal((0, ""), Short(Cli.Here(static _ => null, run.Output, false, "fmt", "--check", "-")));
        var broken = Cli.Here(static _ => null, "{", false, "fmt", "-");
        Assert.Equal((1, ""), Short(broken));
        Assert.StartsWith("habeas: This is not JSON", broken.Error);
    }

    [Theory]
    [InlineData("""{"kind":"person",""", "error HAB0")]
    [InlineData("""{"kind":"person","kind":"person","id":"person:ada"}""", "HAB1005")]
    [InlineData("", "HAB0")]
    public void A_broken_file_is_left_as_it_is_and_its_fault_told(string text, string fault)
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", text);
        var other = folder.File("bea.person.json", Unformatted);
        var run = Cli.Here("fmt", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}:1:", run.Error);
        Assert.Contains(fault, run.Error);
        Assert.Contains($"{file}: left as it is", run.Error);
        Assert.Equal(text, File.ReadAllText(file));
        Assert.NotEqual(Unformatted, File.ReadAllText(other));
    }

    [Fact]
    public void One_broken_line_leaves_all_lines_as_they_are()
    {
        using var folder = new TempFolder();
        var file = folder.File("all.ndjson", Unformatted + "\n{\n");
        var run = Cli.Here("fmt", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file}:2:", run.Error);
        Assert.Equal(Unformatted + "\n{\n", File.ReadAllText(file));
    }

    [Fact]
    public void Unknown_properties_numbers_and_texts_stay_as_they_are()
    {
        using var folder = new TempFolder();
        var file = folder.File("a.json", """{"x":1.50e+3,"kind":"person","id":"person:a","names":[{"text":"Жәния \u00e9 🙂"}],"y":{"b":1,"a":-0.0}}""");
        Cli.Here("fmt", file);
        var text = File.ReadAllText(file, Encoding.UTF8);
        Assert.Contains("1.50e+3", text);
        Assert.Contains("""{ "b": 1, "a": -0.0 }""", text);
        Assert.Contains("Жәния é 🙂", text);
    }

    [Fact]
    public void A_path_that_does_not_exist_gives_3()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("fmt", folder.At("none.json"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("none.json: cannot be read: there is no such file", run.Error);
    }

    private static (int, string) Short(ProgramRun run) => (run.ExitCode, run.Output);
}
