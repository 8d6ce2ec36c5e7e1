using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Tests.PersonNames;

/// <summary>
/// How often the comparison is right about pairs that people labelled. The pairs of <c>own-pairs.tsv</c> were written before there was a comparison, those of <c>more-pairs.tsv</c> while it
/// was improved; the third list is not ours and stands beside the checkout.
/// </summary>
public sealed class PairsTests
{
    private static readonly string[] Generic = ["lord", "president"];

    [Theory]
    [InlineData("own-pairs.tsv")]
    [InlineData("more-pairs.tsv")]
    public void Our_own_pairs_are_judged_rightly(string file) => AssertGood(Checkout.Path("tests", "Habeas.Tests", "Names", file));

    [Fact]
    public void The_pairs_beside_the_checkout_are_judged_rightly() => AssertGood(Checkout.Beside("names", "pairs.tsv"));

    [Fact]
    public void No_name_of_those_pairs_stands_in_the_code()
    {
        var names = Pairs(Checkout.Beside("names", "pairs.tsv")).SelectMany(static pair => Words(pair.First + " " + pair.Second)).Where(static word => word.Length >= 4).Except(Generic).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Names"), "*.cs"))
            Assert.True(!Words(File.ReadAllText(file)).Any(names.Contains), Path.GetFileName(file) + ": " + string.Join(' ', Words(File.ReadAllText(file)).Where(names.Contains).Distinct()));
    }

    [Theory]
    [InlineData("own-pairs.tsv")]
    [InlineData("more-pairs.tsv")]
    public void The_answer_does_not_depend_on_which_name_comes_first(string file)
    {
        foreach (var pair in Pairs(Checkout.Path("tests", "Habeas.Tests", "Names", file)))
        {
            var (one, other) = (NameMatcher.Compare(pair.First, pair.Second), NameMatcher.Compare(pair.Second, pair.First));
            Assert.True(one.Verdict == other.Verdict && Math.Abs(one.Score - other.Score) < 0.002, $"{pair.First} | {pair.Second}: {one} {one.Score}, {other} {other.Score}");
        }
    }

    [Theory]
    [InlineData("own-pairs.tsv")]
    [InlineData("more-pairs.tsv")]
    public void A_name_is_the_same_as_itself_in_capitals(string file)
    {
        foreach (var name in Pairs(Checkout.Path("tests", "Habeas.Tests", "Names", file)).SelectMany(static pair => new[] { pair.First, pair.Second }))
        {
            Assert.Equal(NameVerdict.Same, NameMatcher.Compare(name, name).Verdict);
            Assert.True(NameMatcher.Compare(name, name.ToUpperInvariant()).Verdict == NameVerdict.Same, $"{name}: {NameMatcher.Compare(name, name.ToUpperInvariant())}");
        }
    }

    private static void AssertGood(string file)
    {
        var pairs = Pairs(file).ToList();
        var judged = pairs.Select(static pair => (pair.AreSame, Found: NameMatcher.Compare(pair.First, pair.Second).Verdict == NameVerdict.Same)).ToList();
        var found = judged.Count(static pair => pair is (true, true));
        var wrong = pairs.Where(static pair => !pair.AreSame && NameMatcher.Compare(pair.First, pair.Second).Verdict == NameVerdict.Same).Select(static pair => pair.First + " | " + pair.Second);
        Assert.Empty(wrong);
        Assert.InRange(2.0 * found / (2 * found + judged.Count(static pair => pair.AreSame != pair.Found)), 0.97, 1);
    }

    private static IEnumerable<(string First, string Second, bool AreSame)> Pairs(string file) =>
        File.ReadLines(file).Skip(1).Select(static line => line.Split('\t')).Select(static columns => (columns[0], columns[1], columns[2] == "same"));

    private static IEnumerable<string> Words(string text) => Regex.Matches(text.ToLowerInvariant(), @"\p{L}+").Select(static match => match.Value);
}
