using System;
using System.Text.RegularExpressions;
using Xunit;
using static Habeas.Tests.Codes.CodeListFiles;

namespace Habeas.Tests.Codes;

public sealed class SchemeCodeListTests
{
    [Fact]
    public void Every_pattern_compiles_and_means_the_same_to_every_engine() => Assert.All(Rows("scheme"), code =>
    {
        var pattern = Text(code, "pattern")!;
        _ = new Regex(pattern, RegexOptions.ECMAScript);

        Assert.StartsWith("^", pattern, StringComparison.Ordinal);
        Assert.EndsWith(@"(?![\s\S])", pattern, StringComparison.Ordinal);
        // Classes and the dot differ between engines in which digits, spaces and line ends they take.
        Assert.DoesNotMatch(@"\\[dDwWsSbB]|(?<![\\\[])\.(?![^\[]*\])|\$", pattern[..^@"(?![\s\S])".Length]);
    });

    [Theory]
    [InlineData("pace-wd", "652")]
    [InlineData("pace-doc", "14493")]
    [InlineData("pace-res", "2193 (2017)")]
    [InlineData("pace-res", "2193")]
    [InlineData("pace-reference", "4106")]
    [InlineData("ep-ta", "P8_TA(2019)0203")]
    [InlineData("ep-ta", "P8_TA-PROV(2019)0203")]
    [InlineData("ep-motion", "B8-0205/2019")]
    [InlineData("ep-joint-motion", "RC-B8-0204/2019")]
    [InlineData("ep-procedure", "2019/2610(RSP)")]
    [InlineData("celex", "52023IP0049")]
    [InlineData("un-symbol", "A/HRC/29/50")]
    [InlineData("wgad-opinion", "16/2017")]
    [InlineData("ccpr-co", "CCPR/C/KAZ/CO/2")]
    [InlineData("un-communication", "AL KAZ 2/2011")]
    [InlineData("case-number", "№ 1-23 / 2018")]
    public void A_number_as_printed_fits_and_one_with_a_line_end_does_not(string scheme, string number)
    {
        var pattern = Text(Code("scheme", scheme), "pattern")!;

        Assert.Matches(pattern, number);
        Assert.DoesNotMatch(pattern, number + "\n");
        Assert.DoesNotMatch(pattern, " " + number);
    }

    [Theory]
    [InlineData("ep-ta", "P8_TA(2019)203")]
    [InlineData("pace-wd", "No. 652")]
    [InlineData("ep-motion", "RC-B8-0204/2019")]
    [InlineData("wgad-opinion", "16-2017")]
    [InlineData("un-symbol", "A/HRC/")]
    public void A_mistyped_number_does_not_fit(string scheme, string number) =>
        Assert.DoesNotMatch(Text(Code("scheme", scheme), "pattern")!, number);
}
