using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class StandardInputTests
{
    [Fact]
    public void Records_are_read_one_a_line()
    {
        var run = Cli.Here(static _ => null, Samples.Person() + "\n\n" + """{"kind":"person","id":"person:bea","names":[{"text":7}]}""" + "\n", false, "check", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("<stdin>:3:53: error HAB1006", run.Output);
        Assert.Contains("2 records in 1 file", run.Output);
        // Nothing can be shown of a stream that is gone.
        Assert.DoesNotContain(" |", run.Output);
    }

    [Fact]
    public void Lines_and_files_are_one_set()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Samples.Person());
        var line = """{"kind":"person","id":"person:bea","names":[{"text":"Bea"}],"sources":["source:x"],"relations":[{"type":"sister","to":"person:ada"}]}""" + "\n"
            + """{"kind":"source","id":"source:x","type":"page"}""";
        Assert.Equal(0, Cli.Here(static _ => null, line, false, "check", file, "-").ExitCode);
        Assert.Equal(1, Cli.Here(static _ => null, line, false, "check", "-").ExitCode);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void Every_output_can_name_standard_input(string format)
    {
        var run = Cli.Here(static _ => null, "{}", false, "check", "-", "--format", format);
        Assert.Equal(["<stdin>:1:1 HAB1001 error"], FoundSet.Of(format, run.Output));
    }

    [Fact]
    public void A_stream_of_any_length_needs_little_memory()
    {
        using var folder = new TempFolder();
        var names = string.Join(',', Enumerable.Range(0, 500).Select(static i => $$"""{"text":"Ada the {{i}}th of her name"}"""));
        var line = Encoding.UTF8.GetBytes($$"""{"kind":"person","id":"person:ada","names":[{{names}}]}""" + "\n");
        const int count = 10_000;
        var limit = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "0x4000000" };
        var run = Cli.Start(folder.Path, limit, stream =>
        {
            for (var i = 0; i < count; i++)
                stream.Write(line);
        }, "check", "-", "--format", "json");
        Assert.True((long)line.Length * count > 2 * 0x4000000L);
        Assert.Equal("", run.Error);
        Assert.Contains("\"records\": 10000", run.Output);
    }
}
