using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;
using static Habeas.Tests.Codes.CodeListFiles;

namespace Habeas.Tests.Codes;

public sealed class SchemeCodeListTests
{
    [Fact]
    public void Every_pattern_compiles_and_means_the_same_to_every_engine() => Assert.All(Rows("scheme").Where(static code => Text(code, "pattern") is not null), code =>
    {
        var pattern = Text(code, "pattern")!;
        _ = new Regex(pattern, RegexOptions.ECMAScript);

        Assert.StartsWith("^", pattern, StringComparison.Ordinal);
        Assert.EndsWith(@"(?![\s\S])", pattern, StringComparison.Ordinal);
        // Classes and the dot differ between engines in which digits, spaces and line ends they take.
        Assert.DoesNotMatch(@"\\[dDwWsSbB]|(?<![\\\[])\.(?![^\[]*\])|\$", pattern[..^@"(?![\s\S])".Length]);
    });

    [Theory]
    [InlineData("celex", "52023IP0049")]
    [InlineData("case-number", "№ 1-23 / 2018")]
    public void A_number_as_printed_fits_and_one_with_a_line_end_does_not(string scheme, string number)
    {
        var pattern = Text(Code("scheme", scheme), "pattern")!;

        Assert.Matches(pattern, number);
        Assert.DoesNotMatch(pattern, number + "\n");
        Assert.DoesNotMatch(pattern, " " + number);
    }

    [Fact]
    public void How_the_numbers_of_bodies_look_stands_in_their_records_alone() =>
        Assert.All(new[] { "pace-wd", "ep-ta", "wgad-opinion", "ccpr-views", "un-symbol" }, scheme => Assert.Null(Text(Code("scheme", scheme), "pattern")));
}
