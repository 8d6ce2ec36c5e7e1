using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Schema;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class SchemaCommandTests
{
    private static readonly string Published = Checkout.Path("schema", FormatSchema.Version);

    [Theory]
    [InlineData("person.schema.json", "person")]
    [InlineData("manifest.schema.json", "manifest")]
    [InlineData("record.schema.json")]
    [InlineData("declaration.editor.schema.json", "declaration", "--editor")]
    public void It_prints_what_is_published(string file, params string[] arguments)
    {
        var run = Cli.Here(["schema", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Published, file)), run.Output);
    }

    [Fact]
    public void It_writes_one_file_a_kind_over_what_is_there()
    {
        using var folder = new TempFolder();
        folder.File("new/person.schema.json", "old");
        Assert.Equal(0, Cli.Here("schema", "--output", folder.At("new")).ExitCode);
        Assert.Equal(FormatSchema.Names.Select(static name => name + ".schema.json").Order(), Directory.GetFiles(folder.At("new")).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(folder.At("new")), static file => Assert.Equal(File.ReadAllText(Path.Combine(Published, Path.GetFileName(file))), File.ReadAllText(file)));
        Assert.Equal(0, Cli.Here("schema", "case", "--editor", "-o", folder.At("one")).ExitCode);
        Assert.Equal("case.editor.schema.json", Path.GetFileName(Assert.Single(Directory.GetFiles(folder.At("one")))));
    }

    [Fact]
    public void Editors_are_offered_the_codes_of_the_folder_and_validators_are_not()
    {
        using var folder = new TempFolder();
        folder.File("habeas.json", File.ReadAllText(Path.Combine(Samples.Seeds, "habeas.json")));
        using var editor = JsonDocument.Parse(Cli.Start(folder.Path, "schema", "incident", "--editor").Output);
        var codes = editor.RootElement.GetProperty("definitions").GetProperty("codes.incident").GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray().Select(static code => code.GetString());
        Assert.Contains("untold", codes);
        Assert.Equal(File.ReadAllText(Path.Combine(Published, "incident.schema.json")), Cli.Start(folder.Path, "schema", "incident").Output);
    }

    [Fact]
    public void A_kind_that_is_none_is_refused_with_the_nearest()
    {
        var run = Cli.Here("schema", "persn");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no schema \"persn\"; did you mean \"person\"?", run.Error);
    }

    [Fact]
    public void A_folder_that_is_a_file_gives_4()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("schema", "--output", folder.File("file", "mine"));
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("habeas: the schema cannot be written", run.Error);
    }
}
