using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

/// <summary>What the program in <c>Habeas.TrimSmoke</c> must have made of the seed records.</summary>
internal static class SeedsDated
{
    public static void AreIn(string folder, int code, string output, string error)
    {
        var files = Directory.GetFiles(Samples.Seeds, "*.json", SearchOption.AllDirectories);
        var records = files.Length - 1;
        var kinds = files.Select(static file => file.Split('.')[^2]).Where(static kind => !kind.EndsWith("habeas", System.StringComparison.Ordinal)).Distinct().Order(System.StringComparer.Ordinal);
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith($"{records} records of {string.Join(' ', kinds)}: {records} checked, 0 errors, 0 warnings\n", output.ReplaceLineEndings("\n"));
        foreach (var file in files)
        {
            var now = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, Path.GetRelativePath(Samples.Seeds, file))))!.AsObject();
            if (Path.GetFileName(file) != "habeas.json")
            {
                Assert.Equal("2026-01-02", now["modified"]!.GetValue<string>());
                now.Remove("modified");
            }
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(file)), now), file);
        }
    }
}
