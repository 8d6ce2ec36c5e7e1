using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>The folder holds facts in our own words: of the five texts only names and titles are copied whole.</summary>
public sealed partial class OwnWordsTests
{
    private const int Run = 8;

    // Two properties hold Name objects; of these the text is the name or title, all else is ours.
    private static readonly string[] WholeWhenCopied = ["names", "titles"];

    private static readonly string[] PrintedOnly = ["printed", "statePrinted", "wording", "reading"];

    [Fact]
    public void No_eight_words_in_a_row_are_theirs()
    {
        var theirs = Directory.EnumerateFiles(Checkout.Beside("seeds"), "*.txt").SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet();
        Assert.NotEmpty(theirs);
        var copied = from file in Files() from run in Texts(file).SelectMany(Runs) where theirs.Contains(run) select Path.GetFileName(file) + ": " + run;
        Assert.Empty(copied);
    }

    [Fact]
    public void Titles_are_the_only_long_texts_copied()
    {
        var printed = SeedFolder.Raw.Values.SelectMany(record => Strings(record, string.Empty, []))
            .Where(text => PrintedOnly.Contains(text.Property) || text.Path.Contains("wording")).Select(text => text.Value);
        Assert.All(printed, text => Assert.True(Words(text).Length < Run, text));
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(SeedFolder.Path, "*", SearchOption.AllDirectories);

    private static IEnumerable<string> Texts(string file)
    {
        var text = File.ReadAllText(file);
        return file.EndsWith(".json", StringComparison.Ordinal)
            ? Strings(JsonElement.Parse(text), string.Empty, []).Where(s => !(s.Property == "text" && WholeWhenCopied.Contains(s.Path.LastOrDefault()))).Select(s => s.Value)
            : [text];
    }

    /// <summary>Every string with the property that holds it and the properties around it.</summary>
    private static IEnumerable<(string Property, string[] Path, string Value)> Strings(JsonElement element, string property, string[] path) => element.ValueKind switch
    {
        JsonValueKind.String => [(property, path, element.GetString()!)],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(inner => Strings(inner, property, path)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(inner => Strings(inner.Value, inner.Name, property.Length == 0 ? path : [.. path, property])),
        _ => [],
    };

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words.Skip(start).Take(Run)));
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToUpperInvariant())];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
