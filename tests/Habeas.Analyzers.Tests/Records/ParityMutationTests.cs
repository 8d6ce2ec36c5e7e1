using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>Parity on texts as people damage them: other line ends, marks, characters of one to four bytes, and bytes lost or changed anywhere.</summary>
public sealed class ParityMutationTests
{
    private const int Mutations = 300;

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\r")]
    [InlineData("\n", "\u2028\n")]
    [InlineData("{\n", "\uFEFF{\n")]
    [InlineData("\": \"", "\":\u00A0\"")]
    [InlineData("\": \"", "\": \"é\u0085\u2028𐎀")]
    [InlineData("  ", "\t")]
    [InlineData("\"kind\"", "\"\\uD83D\", \"kind\"")]
    public async Task Columns_are_the_same_whatever_stands_before_them(string from, string to)
    {
        using var folder = new TempFolder();
        foreach (var file in Directory.GetFiles(Samples.Faulty, "*.json", SearchOption.AllDirectories).Where(static file => ParityException.For(Path.GetRelativePath(Checkout.Root, file)) is null))
            folder.File(Path.GetRelativePath(Samples.Faulty, file), File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
        await Compare(folder.Path);
    }

    [Fact]
    public async Task Every_file_may_begin_with_a_byte_order_mark()
    {
        using var folder = new TempFolder();
        foreach (var file in Directory.GetFiles(Samples.Faulty, "*.json", SearchOption.AllDirectories).Where(static file => ParityException.For(Path.GetRelativePath(Checkout.Root, file)) is null))
            folder.File(Path.GetRelativePath(Samples.Faulty, file), [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(file)]);
        await Compare(folder.Path);
    }

    [Fact]
    public async Task Damaged_seeds_give_the_same_findings()
    {
        var random = new Random(7);
        var seeds = Directory.GetFiles(Samples.Seeds, "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(0, Mutations))
        {
            var seed = seeds[random.Next(seeds.Length)];
            folder.File($"{number}/{Path.GetFileName(seed)}", Damaged(File.ReadAllText(seed), random));
        }
        await Compare(folder.Path);
    }

    private static string Damaged(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(12), text.Length - at);
        string[] by = ["", "\"", "}", "{", ",", "é", "𐎀", "null", "2017-02-30", "[1,2]", "\\", "\u0001", "x"];
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Remove(at, length).Insert(at, by[random.Next(by.Length)])));
    }

    private static async Task Compare(string folder)
    {
        var expected = CommandLine.Check(folder);
        var texts = Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Select(static file => new FileText(file));
        Assert.Equal(expected, (await Compiler.Run(texts)).Select(Compiler.Told).Order(StringComparer.Ordinal));
        Assert.NotEmpty(expected);
    }
}
