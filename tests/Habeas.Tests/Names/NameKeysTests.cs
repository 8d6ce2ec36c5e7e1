using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Matching;
using Xunit;

namespace Habeas.Tests.PersonNames;

public sealed class NameKeysTests
{
    /// <summary>What the comparison calls the same is of no use in a large set when the two names are never compared.</summary>
    [Theory]
    [InlineData("own-pairs.tsv")]
    [InlineData("more-pairs.tsv")]
    public void Nearly_all_full_names_that_match_share_a_key(string file)
    {
        var pairs = File.ReadLines(Checkout.Path("tests", "Habeas.Tests", "Names", file)).Skip(1).Select(static line => line.Split('\t'))
            .Where(static columns => columns[2] == "same" && NameMatcher.Compare(columns[0], columns[1]) is { IsByFullName: true, Verdict: NameVerdict.Same }).ToList();
        var apart = pairs.Where(static columns => !Keys(columns[0]).Overlaps(Keys(columns[1]))).Select(static columns => columns[0] + " | " + columns[1]).ToList();
        Assert.True(apart.Count <= pairs.Count * 0.08, $"{apart.Count} of {pairs.Count}:\n{string.Join('\n', apart)}");
    }

    [Fact]
    public void A_name_of_one_word_has_no_key()
    {
        Assert.Empty(Keys("Ospanov"));
        Assert.Empty(Keys("A. Ospanov"));
        Assert.Empty(Keys("Ospanov , "));
        Assert.Empty(Keys(""));
    }

    private static HashSet<ulong> Keys(string name)
    {
        var keys = new List<ulong>();
        NameKeys.Add(Encoding.UTF8.GetBytes(name), keys);
        return [.. keys];
    }
}
