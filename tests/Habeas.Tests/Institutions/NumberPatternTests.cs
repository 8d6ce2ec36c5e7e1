using System.Text;
using System.Text.RegularExpressions;
using Habeas.Institutions;
using Xunit;

namespace Habeas.Tests.Institutions;

public sealed class NumberPatternTests
{
    [Theory]
    [InlineData("^[0-9]{1,4}$")]
    [InlineData("^[0-9]{4,5}( Add\\.( [0-9]+)?)?$")]
    [InlineData("^P8_TA(-PROV)?\\([0-9]{4}\\)[0-9]{4}$")]
    [InlineData("^(AL|UA|JUA) [A-Z]{3} \\d{1,3}/\\d{4}$")]
    [InlineData("^(?:a|bc)*d+e?$")]
    [InlineData("^[^/]+/[A-Za-z0-9.()-]*$")]
    [InlineData("^a{2,}(b{0,2}|c)$")]
    [InlineData("^..$")]
    [InlineData("^\\$\\|\\[$")]
    [InlineData("^(|a)b$")]
    public void Fits_what_the_same_regular_expression_fits(string pattern)
    {
        var own = NumberPattern.Read(Encoding.UTF8.GetBytes(pattern));
        var theirs = new Regex("^(?:" + pattern[1..^1] + ")\\z", RegexOptions.CultureInvariant);
        var random = new System.Random(7);
        string[] seeds = ["638", "14820", "14820 Add. 1", "P8_TA(2019)0203", "P8_TA-PROV(2019)0203", "UA KAZ 2/2011", "AL KAZ 12/2011", "abcde", "aad", "bcbcddde", "A/HRC/29", "x/", "aabb", "aaac", "aa", "$|[", "ab", "b", ""];
        foreach (var seed in seeds)
        {
            for (var round = 0; round < 50; round++)
            {
                var text = round == 0 ? seed : Mutate(seed, random);
                Assert.True(theirs.IsMatch(text) == own!.Fits(Encoding.UTF8.GetBytes(text)), $"{pattern} on \"{text}\"");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("^$")]
    [InlineData("^(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    [InlineData("*a")]
    [InlineData("a{2,1}")]
    [InlineData("a{0}")]
    [InlineData("a{x}")]
    [InlineData("(?=a)b")]
    [InlineData("(?<n>a)")]
    [InlineData("(a)\\1")]
    [InlineData("\\w+")]
    [InlineData("a\\")]
    [InlineData("a^b")]
    [InlineData("a$b")]
    [InlineData("((((((((((((((((((a))))))))))))))))))")]
    [InlineData("((a{99}){99}){99}")]
    public void What_it_does_not_understand_is_no_pattern(string pattern) => Assert.Null(NumberPattern.Read(Encoding.UTF8.GetBytes(pattern)));

    [Fact]
    public void A_pattern_that_would_take_others_for_ever_takes_it_no_time()
    {
        var pattern = NumberPattern.Read("^((a+)+)+b$"u8)!;
        Assert.False(pattern.Fits(Encoding.UTF8.GetBytes(new string('a', NumberPattern.Longest))));
        Assert.True(pattern.Fits(Encoding.UTF8.GetBytes(new string('a', 200) + "b")));
    }

    [Fact]
    public void A_number_longer_than_any_fits_nothing() => Assert.False(NumberPattern.Read("^.*$"u8)!.Fits(new byte[NumberPattern.Longest + 1]));

    private static string Mutate(string text, System.Random random)
    {
        const string Letters = "0123456789abcdeABC/()[]$|. -_x";
        var at = random.Next(text.Length + 1);
        var letter = Letters[random.Next(Letters.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Insert(at, letter),
            1 => at < text.Length ? text.Remove(at, 1) : text + letter,
            _ => at < text.Length ? text[..at] + letter + text[(at + 1)..] : letter + text,
        };
    }
}
