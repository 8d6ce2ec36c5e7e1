using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class QuantityTests
{
    private static readonly string[] Valid =
    [
        "0", "24", ">500", ">=30", "<=8", "<8", "~1000", "10..20", "999999999999999", "several", "dozens", "hundreds", "thousands", "many",
        "P3Y", ">P8Y", "<=P8Y", "P5Y..P10Y", "~P1Y", "P1Y6M", "P15D", "P2W", "PT48H", "P1DT12H", "P1Y2M3DT4H5M6S", "<P1D", "PT30M", "P0D",
    ];

    [Theory]
    [InlineData("P1M", "P30D", Certainty.Possibly)]
    [InlineData("P36M", "P3Y", Certainty.Certainly)]
    [InlineData("P1Y1D", "P12M", Certainty.Never)]
    [InlineData("P2W", "P14D", Certainty.Certainly)]
    [InlineData("PT48H", "P2D", Certainty.Certainly)]
    [InlineData("P1Y", "P365D", Certainty.Possibly)]
    [InlineData("P1Y", "P367D", Certainty.Never)]
    [InlineData("24", "24", Certainty.Certainly)]
    [InlineData("24", "25", Certainty.Never)]
    [InlineData(">500", "500", Certainty.Never)]
    [InlineData(">=500", "500", Certainty.Possibly)]
    [InlineData("<8", ">=8", Certainty.Never)]
    [InlineData(">P8Y", "P8Y", Certainty.Never)]
    [InlineData("<=P8Y", "P8Y", Certainty.Possibly)]
    [InlineData("<P8Y", "P8Y", Certainty.Never)]
    [InlineData("~1000", "1250", Certainty.Possibly)]
    [InlineData("~1000", "1251", Certainty.Never)]
    [InlineData("~3", "2", Certainty.Possibly)]
    [InlineData("~P1Y", "P9M", Certainty.Possibly)]
    [InlineData("~P1Y", "P8M", Certainty.Never)]
    [InlineData("~P1M", "P23D", Certainty.Possibly)]
    [InlineData("dozens", "3", Certainty.Possibly)]
    [InlineData("many", "many", Certainty.Possibly)]
    [InlineData("3", "P3Y", Certainty.Never)]
    public void Same_is_told_as_far_as_it_is_known(string a, string b, Certainty expected)
    {
        Assert.Equal(expected, Quantity.Parse(a).IsSame(Quantity.Parse(b)));
        Assert.Equal(expected, Quantity.Parse(b).IsSame(Quantity.Parse(a)));
        Assert.Equal(expected == Certainty.Never, Quantity.Parse(a).Contradicts(Quantity.Parse(b)));
    }

    [Theory]
    [InlineData("7", "8", Certainty.Certainly)]
    [InlineData("8", "8", Certainty.Never)]
    [InlineData("<8", "8", Certainty.Certainly)]
    [InlineData("<=8", "8", Certainty.Possibly)]
    [InlineData(">8", "8", Certainty.Never)]
    [InlineData("P3Y", ">P3Y", Certainty.Certainly)]
    [InlineData("P28D", "P1M", Certainty.Possibly)]
    [InlineData("P27D", "P1M", Certainty.Certainly)]
    [InlineData("P31D", "P1M", Certainty.Never)]
    [InlineData("P5Y..P10Y", "P8Y", Certainty.Possibly)]
    [InlineData("several", "1", Certainty.Possibly)]
    [InlineData("3", "P3Y", Certainty.Possibly)]
    public void Less_and_at_least_are_opposites(string a, string b, Certainty less)
    {
        Assert.Equal(less, Quantity.Parse(a).IsLessThan(Quantity.Parse(b)));
        Assert.Equal(less, Quantity.Parse(b).IsMoreThan(Quantity.Parse(a)));
        Assert.Equal(2 - (int)less, (int)Quantity.Parse(a).IsAtLeast(Quantity.Parse(b)));
        Assert.Equal(2 - (int)less, (int)Quantity.Parse(b).IsAtMost(Quantity.Parse(a)));
    }

    [Fact]
    public void A_length_in_months_has_the_days_that_the_calendar_gives_it_somewhere()
    {
        foreach (var months in Enumerable.Range(1, 60).Concat([120, 240, 1199, 1200, 1201, 2400, 4799, 4800, 4801, 9601]))
        {
            var starts = Enumerable.Range(12, 4800).Select(m => Day(m + months) - Day(m)).ToArray();
            Assert.Equal(starts.Min() * 86400L, new TimeLength(months, 0).LeastSeconds);
            Assert.Equal(starts.Max() * 86400L, new TimeLength(months, 0).MostSeconds);
        }

        static int Day(int month) => Gregorian.DayNumber(month / 12, 1 + (month % 12), 1);
    }

    [Theory]
    [InlineData("10..20", "5", 15L, 25L)]
    [InlineData(">500", "3", 504L, null)]
    [InlineData("several", "3", 3L, null)]
    [InlineData("<=8", "<=8", 0L, 16L)]
    public void A_sum_has_the_sums_of_the_bounds(string a, string b, long least, long? most)
    {
        var sum = QuantityBounds.Sum(Quantity.Parse(a).Bounds, Quantity.Parse(b).Bounds);
        Assert.Equal(least, sum.LeastCount);
        Assert.Equal(most ?? long.MaxValue, sum.MostCount);
    }

    [Fact]
    public void Parts_that_add_up_do_not_contradict_their_total()
    {
        var sum = QuantityBounds.Sum(QuantityBounds.Sum(Quantity.Parse("9").Bounds, Quantity.Parse("24").Bounds), Quantity.Parse("7").Bounds);
        Assert.Equal(Certainty.Certainly, QuantityBounds.Same(sum, Quantity.Parse("40").Bounds));
        Assert.True(QuantityBounds.Contradicts(sum, Quantity.Parse("41").Bounds));
    }

    [Theory]
    [InlineData("20..10", QuantityFault.Reversed)]
    [InlineData("P3Y..P24M", QuantityFault.Reversed)]
    [InlineData("<0", QuantityFault.Impossible)]
    [InlineData("<P0D", QuantityFault.Impossible)]
    [InlineData("", QuantityFault.Syntax)]
    [InlineData("-1", QuantityFault.Syntax)]
    [InlineData("007", QuantityFault.Syntax)]
    [InlineData("1,000", QuantityFault.Syntax)]
    [InlineData("1.5", QuantityFault.Syntax)]
    [InlineData("> 5", QuantityFault.Syntax)]
    [InlineData("~10..20", QuantityFault.Syntax)]
    [InlineData("10..", QuantityFault.Syntax)]
    [InlineData("10..P1Y", QuantityFault.Syntax)]
    [InlineData("P", QuantityFault.Syntax)]
    [InlineData("P1YT", QuantityFault.Syntax)]
    [InlineData("P1M1Y", QuantityFault.Syntax)]
    [InlineData("P1Y1Y", QuantityFault.Syntax)]
    [InlineData("P1Y2W", QuantityFault.Syntax)]
    [InlineData("P2WT1H", QuantityFault.Syntax)]
    [InlineData("P1H", QuantityFault.Syntax)]
    [InlineData("PT1D", QuantityFault.Syntax)]
    [InlineData("few", QuantityFault.Syntax)]
    [InlineData("Several", QuantityFault.Syntax)]
    [InlineData("1000000000000000", QuantityFault.Syntax)]
    public void What_is_no_quantity_is_refused_with_its_reason(string text, object fault)
    {
        Assert.False(QuantityParser.TryParse(Encoding.UTF8.GetBytes(text), out var bounds, out var actual));
        Assert.Equal(fault, actual);
        Assert.Equal(QuantityKind.None, bounds.Kind);
        Assert.Contains("'" + text + "'", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_is_read_and_printed_back() => Assert.All(Valid, text => Assert.Equal(text, Quantity.Parse(text).ToString()));

    [Fact]
    public void The_pattern_and_the_parser_agree_on_the_form() => Mutations.AssertAgree(
        QuantityParser.Pattern, t => QuantityParser.TryParse(t, out _, out var fault) || fault != QuantityFault.Syntax, Valid, "0123PYMWDTHS<>=~.svm", 20000);

    [Theory]
    [InlineData("2017-10-10", "P1D", "2017-10-11")]
    [InlineData("2017-10-10", "P3Y", "2020-10-10")]
    [InlineData("2017-01-31", "P1M", "[2017-02-28..2017-03-01]")]
    [InlineData("2017-10", "P1M", "[2017-11-01..2017-12-01]")]
    [InlineData("2017-10-10", "<=P1Y", "[2017-10-10..2018-10-10]")]
    [InlineData("2017-10-10", ">=P1Y", "[2018-10-10..]")]
    [InlineData("2017-10-10", "PT48H", "2017-10-12")]
    [InlineData("2017-10-10", "PT10H", "[2017-10-10..2017-10-11]")]
    [InlineData("2017-10-10/2017-10-12", "P1D", "2017-10-11/2017-10-13")]
    [InlineData("2017-10-10", "many", "[..]")]
    public void A_date_and_a_length_give_a_date(string date, string length, string expected) =>
        Assert.Equal(expected, EdtfDate.Parse(date).Plus(Quantity.Parse(length)).ToString());

    [Theory]
    [InlineData("2017-10-10", "P1D", "2017-10-09")]
    [InlineData("2020-02-29", "P1Y", "[2019-02-28..2019-03-01]")]
    [InlineData("2017-10-10", ">=P1Y", "[..2016-10-10]")]
    public void A_length_before_a_date_is_a_date(string date, string length, string expected) =>
        Assert.Equal(expected, EdtfDate.Parse(date).Span.Minus(Quantity.Parse(length)).ToString());
}
