using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>
/// The compiler says what the command line says: the same rules, severities, files, lines, columns and messages, but for the exceptions in
/// <c>parity-exceptions.tsv</c>.
/// </summary>
public sealed class ParityTests
{
    private static readonly string Fixtures = Checkout.Path("tests", "Fixtures");

    private static readonly string[] ExtensionRules = ["HAB1120", "HAB1121", "HAB1122"];

    /// <summary>Each fixture, seed set and sample by its path in the repository.</summary>
    public static IEnumerable<TheoryDataRow<string>> Inputs =>
        Directory.EnumerateDirectories(Fixtures, "HAB*").Where(static folder => !Path.GetFileName(folder).StartsWith("HAB9", StringComparison.Ordinal)).SelectMany(Directory.EnumerateFileSystemEntries).Where(static path => !path.EndsWith(".expected", StringComparison.Ordinal) )
            .Concat([Samples.Seeds, Samples.Faulty, Checkout.Path("samples", "data-repository")])
            .Select(static path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(static path => new TheoryDataRow<string>(path));

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task The_compiler_finds_what_the_command_line_finds(string input)
    {
        var path = Checkout.Path(input);
        var expected = CommandLine.Check(path);
        var found = await Compile(path);
        if (ParityException.For(input) == "not-additional" || input.EndsWith(".ndjson", StringComparison.Ordinal))
        {
            Assert.Empty(found);
            return;
        }
        if (ParityException.For(input) == "extensions")
            expected = [.. expected.Where(static finding => !ExtensionRules.Contains(RuleOf(finding).Split(' ')[^1]))];
        Assert.Equal(expected.Where(static finding => !IsDecodedOtherwise(finding)), found.Where(static finding => !IsDecodedOtherwise(finding)));
        foreach (var file in expected.Where(IsDecodedOtherwise).GroupBy(FileOf))
        {
            var only = Assert.Single(found, finding => FileOf(finding) == file.Key);
            Assert.StartsWith(file.Key + "(1,1,", only, StringComparison.Ordinal);
            Assert.Equal(RuleOf(file.First()), RuleOf(only));
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task An_array_of_records_gives_the_same_once_each_has_its_own_file(string input)
    {
        var path = Checkout.Path(input);
        if (ParityException.For(input) != "not-additional")
            return;
        using var folder = new TempFolder();
        foreach (var (record, i) in RecordsIn(path).Select(static (record, i) => (record, i)))
        {
            if (record.TryGetProperty("habeas", out _))
            {
                folder.File("habeas.json", record.GetRawText());
                continue;
            }
            var id = record.GetProperty("id").GetString()!.Split(':');
            // Two records of one id, which some fixtures are about, lie in two folders.
            folder.File($"{i}/{id[^1]}.{record.GetProperty("kind").GetString()}.json", record.GetRawText());
        }
        var expected = CommandLine.Check(folder.Path);
        Assert.Equal(expected, await Compile(folder.Path));
        if (Path.GetFileName(path).StartsWith("reports-", StringComparison.Ordinal))
            Assert.Contains(expected, finding => finding.Contains(Path.GetFileName(Path.GetDirectoryName(path)!), StringComparison.Ordinal));
    }

    [Fact]
    public void No_exception_is_left_over()
    {
        var inputs = Inputs.Select(static row => row.Data).ToHashSet();
        Assert.All(ParityException.Listed, listed => Assert.Contains(listed.Kind, new[] { "decoded", "extensions", "not-additional", "code" }));
        Assert.All(ParityException.Listed, listed => Assert.True(File.Exists(Checkout.Path(listed.Pattern)) || inputs.Any(input => ParityException.Matches(listed.Pattern, input)), listed.Pattern));
    }

    private static string FileOf(string finding) => finding[..finding.IndexOf('(', StringComparison.Ordinal)];

    private static string RuleOf(string finding) => finding.Split(": ")[1];

    private static bool IsDecodedOtherwise(string finding) => ParityException.For(Path.GetRelativePath(Checkout.Root, FileOf(finding)).Replace('\\', '/')) == "decoded";

    private static async Task<string[]> Compile(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Where(ParityException.IsAdditional) : [path];
        // The order in which they come must not matter.
        var texts = files.Where(ParityException.IsAdditional).OrderDescending(StringComparer.Ordinal).Select(static file => new FileText(file));
        return [.. (await Compiler.Run(texts)).Select(Compiler.Told).Order(StringComparer.Ordinal)];
    }

    private static List<JsonElement> RecordsIn(string path) => path.EndsWith(".ndjson", StringComparison.Ordinal)
        ? [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => JsonElement.Parse(line))]
        : JsonElement.Parse(File.ReadAllText(path)) is { ValueKind: JsonValueKind.Object } record ? [record] : [.. JsonElement.Parse(File.ReadAllText(path)).EnumerateArray()];
}
