using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Values;

public sealed partial class EdtfParserTests
{
    [Theory]
    [InlineData("2017-10-11", "2017-10-11", "2017-10-11")]
    [InlineData("2017-10", "2017-10-01", "2017-10-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2017~", "2015-01-01", "2019-12-31")]
    [InlineData("2017-01?", "2016-11-01", "2017-03-31")]
    [InlineData("2004-02~", "2003-12-01", "2004-04-30")]
    [InlineData("2017-10-11%", "2017-10-09", "2017-10-13")]
    [InlineData("2004-02-29~", "2004-02-27", "2004-03-02")]
    [InlineData("2004~-02-29", "2002-02-28", "2006-02-28")]
    [InlineData("2004-06~-11", "2004-04-11", "2004-08-11")]
    [InlineData("?2004-06-~11", "2002-06-09", "2006-06-13")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("201X~", "1990-01-01", "2039-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29")]
    [InlineData("2004-XX-31", "2004-01-31", "2004-12-31")]
    [InlineData("2005-1X-30", "2005-10-30", "2005-12-30")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("2001-33~", "2000-07-01", "2001-09-30")]
    [InlineData("2001-26", "2001-06-01", "2001-09-24")]
    [InlineData("2001-21", "2001-03-01", "2001-12-23")]
    [InlineData("2001-24", "2000-12-01", "2002-03-21")]
    [InlineData("[2017-10-01..2017-10-09]", "2017-10-01", "2017-10-09")]
    [InlineData("[1960,1961-12]", "1960-01-01", "1961-12-31")]
    [InlineData("[..2017-10-10]", "", "2017-10-10")]
    [InlineData("[2017-10-15..]", "2017-10-15", "")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("-000X-12-XX", "-0009-12-01", "-0001-12-31")]
    [InlineData("Y-10000", "-10000-01-01", "-10000-12-31")]
    [InlineData("Y3388E2S3", "338000-01-01", "338999-12-31")]
    [InlineData("Y170000002", "", "")]
    public void A_point_has_one_span(string text, string first, string last)
    {
        var date = EdtfDate.Parse(text);
        Assert.False(date.Span.IsLasting);
        Assert.Equal(first, date.EarliestBegin.ToString());
        Assert.Equal(last, date.LatestEnd.ToString());
        Assert.Equal(date.EarliestBegin, date.EarliestEnd);
        Assert.Equal(date.LatestBegin, date.LatestEnd);
    }

    [Fact]
    public void What_is_read_sooner_means_the_same()
    {
        string[] seeds = ["2017-10", "2016-02", "0000-12", "9999-01", "2017-13", "2017-21", "[2017-10-11..]", "[2016-02-29..]", "[2017-02-29..]", "[2017-10..]", "[..2017-10-10]", "[..2015-02]"];
        var read = 0;
        foreach (var text in Mutations.Of(seeds, "0123456789-.[]", 50_000))
        {
            if (!EdtfParser.TryReadMonthOrOpen(Encoding.UTF8.GetBytes(text + "\"" + new string('\0', 64)), out var length, out var first, out var last, out var traits))
                continue;
            read++;
            Assert.Equal(text.Length, length);
            Assert.True(EdtfParser.TryParseWithoutTime(Encoding.UTF8.GetBytes(text), out var bounds, out _), text);
            Assert.Equal(DateBounds.Point(first, last, traits), bounds);
        }
        Assert.InRange(read, 1000, 50_000);
    }

    [Theory]
    [InlineData("2018-03/2018-12", "2018-03-01", "2018-03-31", "2018-12-01", "2018-12-31")]
    [InlineData("2017/2017-03", "2017-01-01", "2017-03-31", "2017-03-01", "2017-03-31")]
    [InlineData("2017-10-10/2017", "2017-10-10", "2017-10-10", "2017-10-10", "2017-12-31")]
    [InlineData("2017/..", "2017-01-01", "2017-12-31", "2017-01-01", "")]
    [InlineData("2017/", "2017-01-01", "2017-12-31", "2017-01-01", "")]
    [InlineData("/2017", "", "2017-12-31", "2017-01-01", "2017-12-31")]
    [InlineData("../2017", "", "2017-12-31", "2017-01-01", "2017-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("{1961-12,1960}", "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("{..1984}", "", "1984-12-31", "1984-01-01", "1984-12-31")]
    public void What_lasts_has_a_begin_and_an_end(string text, string earliestBegin, string latestBegin, string earliestEnd, string latestEnd)
    {
        var date = EdtfDate.Parse(text);
        Assert.True(date.Span.IsLasting);
        Assert.Equal(
            (earliestBegin, latestBegin, earliestEnd, latestEnd),
            (date.EarliestBegin.ToString()!, date.LatestBegin.ToString()!, date.EarliestEnd.ToString()!, date.LatestEnd.ToString()!));
    }

    [Theory]
    [InlineData("2017/..", DateTraits.Interval | DateTraits.OpenEnd)]
    [InlineData("2017/", DateTraits.Interval | DateTraits.UnknownEnd)]
    [InlineData("../2017", DateTraits.Interval | DateTraits.OpenBegin)]
    [InlineData("/2017~", DateTraits.Interval | DateTraits.UnknownBegin | DateTraits.Approximate)]
    [InlineData("[..2017]", DateTraits.Choice | DateTraits.OpenBegin)]
    [InlineData("{2016,2017?}", DateTraits.Set | DateTraits.Uncertain)]
    [InlineData("201X%", DateTraits.Unspecified | DateTraits.Uncertain | DateTraits.Approximate)]
    [InlineData("2017-10-11T09:00:00+06:00", DateTraits.HasTime)]
    public void What_else_a_date_says_is_in_its_traits(string text, object traits) => Assert.Equal(traits, Bounds(text).Traits);

    [Fact]
    public void Every_day_of_four_hundred_years_has_the_number_of_DateOnly()
    {
        for (var day = new DateOnly(1800, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            var bounds = Bounds(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(day.DayNumber, bounds.EarliestBegin);
            Assert.True(bounds.IsExactDay);
            Assert.Equal(day, CalendarDay.FromDayNumber(day.DayNumber).ToDateOnly());
        }
    }

    [Fact]
    public void Day_numbers_count_on_through_all_negative_and_long_years()
    {
        foreach (var around in new[] { -5_000_000, -9999, -400, -1, 0, 1, 9999, 4_999_999 })
        {
            for (var day = CalendarDay.FromDate(around, 1, 1).DayNumber; day < CalendarDay.FromDate(around, 12, 31).DayNumber; day++)
            {
                var date = CalendarDay.FromDayNumber(day);
                Assert.Equal(day, CalendarDay.FromDate(date.Year, date.Month, date.Day).DayNumber);
                Assert.Equal(around, date.Year);
            }
        }
    }

    [Fact]
    public void Every_other_ten_byte_text_is_read_alike_by_the_fast_and_the_general_way()
    {
        // A second qualifier keeps the text from being ten bytes: the general way reads it, and ± 2 days widen it evenly.
        foreach (var text in Mutations.Of(["2017-10-11", "2016-02-29", "0001-01-01", "1999-12-31"], "0123456789-", 5000).Where(t => t.Length == 10))
        {
            var fast = EdtfDate.TryParse(text, out var date);
            var general = EdtfDate.TryParse(text + "?", out var qualified);
            Assert.True(fast == general, text);
            if (fast && date.Span.IsExactDay)
            {
                Assert.Equal(date.Bounds.EarliestBegin - 2, qualified.Bounds.EarliestBegin);
            }
        }
    }

    [Fact]
    public void Unspecified_digits_stand_for_exactly_the_days_that_match_them()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var year = "1" + Mask("9" + random.Next(10) + random.Next(10), random);
            var month = Mask(random.Next(1, 13).ToString("D2", CultureInfo.InvariantCulture), random);
            var day = Mask(random.Next(1, 32).ToString("D2", CultureInfo.InvariantCulture), random);
            var text = year + "-" + month + "-" + day;
            var matching = Expand(year, month, day).ToArray();
            Assert.True(EdtfDate.TryParse(text, out var date) == matching.Length > 0, text);
            if (matching.Length > 0)
            {
                Assert.Equal(matching.Min(), date.Bounds.EarliestBegin);
                Assert.Equal(matching.Max(), date.Bounds.LatestEnd);
            }
        }
    }

    private static string Mask(string digits, Random random) => new([.. digits.Select(c => random.Next(3) == 0 ? 'X' : c)]);

    private static IEnumerable<int> Expand(string year, string month, string day)
    {
        IEnumerable<int> years = Numbers(year), months = Numbers(month), days = Numbers(day);
        return from y in years
               from m in months
               where m is >= 1 and <= 12
               from d in days
               where d >= 1 && d <= DateTime.DaysInMonth(y, m)
               select new DateOnly(y, m, d).DayNumber;
    }

    private static IEnumerable<int> Numbers(string masked)
    {
        IEnumerable<int> numbers = [0];
        foreach (var c in masked)
        {
            var digits = c == 'X' ? Enumerable.Range(0, 10) : [c - '0'];
            numbers = (from n in numbers from digit in digits select (n * 10) + digit).ToArray();
        }

        return numbers;
    }
}
