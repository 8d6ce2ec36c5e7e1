using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class DateBoundsTests
{
    [Theory]
    [InlineData("2017-10-11", "2017-10-12", Certainty.Certainly)]
    [InlineData("2017-10-11", "2017-10-11", Certainty.Never)]
    [InlineData("2017-10", "2017-10-15", Certainty.Possibly)]
    [InlineData("2017-10", "2017-11", Certainty.Certainly)]
    [InlineData("2017-11", "2017-10-31", Certainty.Never)]
    [InlineData("2017-10", "2017-10", Certainty.Possibly)]
    [InlineData("2016/2017-03", "2017-03-31", Certainty.Possibly)]
    [InlineData("2016/2017", "2017-01-01", Certainty.Never)]
    [InlineData("2016/..", "2030", Certainty.Possibly)]
    [InlineData("[..2016]", "2017", Certainty.Certainly)]
    [InlineData("1950", "1950-01-01", Certainty.Never)]
    [InlineData("Y170000002", "Y170000003", Certainty.Possibly)]
    [InlineData("Y-170000002", "2017", Certainty.Certainly)]
    [InlineData("2017", "Y170000002", Certainty.Certainly)]
    public void Before_is_told_as_far_as_it_is_known(string a, string b, Certainty expected) => Assert.Equal(expected, EdtfDate.Parse(a).IsBefore(EdtfDate.Parse(b)));

    [Theory]
    [InlineData("2017-10-09/2017-10-13", "2017-10-10", Certainty.Certainly)]
    [InlineData("2017-10-09/2017-10-13", "2017-10", Certainty.Possibly)]
    [InlineData("2017-10-09/2017-10-13", "2017-10-14", Certainty.Never)]
    [InlineData("2017-09-04/..", "2017-09-03", Certainty.Never)]
    [InlineData("2017-09-04/..", "2018", Certainty.Possibly)]
    [InlineData("2017-10", "2017-10-15", Certainty.Possibly)]
    [InlineData("2017-10", "2017-10-15/2017-10-16", Certainty.Never)]
    public void Containing_is_told_as_far_as_it_is_known(string a, string b, Certainty expected) => Assert.Equal(expected, EdtfDate.Parse(a).Contains(EdtfDate.Parse(b)));

    [Fact]
    public void The_default_date_knows_nothing()
    {
        Assert.Equal(Certainty.Possibly, default(EdtfDate).IsBefore(EdtfDate.Parse("2017")));
        Assert.Equal(Certainty.Possibly, EdtfDate.Parse("2017").IsSame(default));
        Assert.Null(default(EdtfDate).EarliestBegin);
    }

    [Fact]
    public void Random_days_compare_as_DateOnly_does()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var x = DateOnly.FromDayNumber(random.Next(700000, 700010));
            var y = DateOnly.FromDayNumber(random.Next(700000, 700010));
            var a = EdtfDate.Parse(x.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            var b = EdtfDate.Parse(y.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(x < y ? Certainty.Certainly : Certainty.Never, a.IsBefore(b));
            Assert.Equal(x > y ? Certainty.Certainly : Certainty.Never, a.IsAfter(b));
            Assert.Equal(x == y ? Certainty.Certainly : Certainty.Never, a.IsSame(b));
            Assert.Equal(x == y ? Certainty.Certainly : Certainty.Never, a.Overlaps(b));
            Assert.Equal(x == y ? Certainty.Certainly : Certainty.Never, a.IsWithin(b));
        }
    }

    [Fact]
    public void Each_answer_is_what_counting_through_all_readings_gives()
    {
        var all = AllBounds(4).ToArray();
        foreach (var a in all)
        {
            foreach (var b in all)
            {
                var pairs = (from x in Readings(a) from y in Readings(b) select (x, y)).ToArray();
                AssertIs(pairs.Select(p => p.x.End < p.y.Begin), DateBounds.Before(a, b), "before", a, b);
                AssertIs(pairs.Select(p => p.x.Begin > p.y.End), DateBounds.After(a, b), "after", a, b);
                AssertIs(pairs.Select(p => p.x.Begin >= p.y.Begin && p.x.End <= p.y.End), DateBounds.Within(a, b), "within", a, b);
                AssertIs(pairs.Select(p => p.x.Begin <= p.y.End && p.y.Begin <= p.x.End), DateBounds.Overlaps(a, b), "overlaps", a, b);
                AssertIs(pairs.Select(p => p.x == p.y), DateBounds.Same(a, b), "same", a, b);
            }
        }
    }

    private static void AssertIs(IEnumerable<bool> readings, Certainty answer, string question, DateBounds a, DateBounds b)
    {
        var truths = readings.Distinct().ToArray();
        var expected = truths.Length == 2 ? Certainty.Possibly : truths[0] ? Certainty.Certainly : Certainty.Never;
        Assert.True(expected == answer, $"{new DateSpan(a)} {question} {new DateSpan(b)}: {expected}, not {answer} ({a.EarliestBegin} {a.LatestBegin} {a.EarliestEnd} {a.LatestEnd} {a.Traits}, {b.EarliestBegin} {b.LatestBegin} {b.EarliestEnd} {b.LatestEnd} {b.Traits})");
    }

    private static IEnumerable<DateBounds> AllBounds(int days) =>
        (from first in Enumerable.Range(0, days) from last in Enumerable.Range(first, days - first) select DateBounds.Point(first, last)).Concat(
            from earliestBegin in Enumerable.Range(0, days)
            from latestEnd in Enumerable.Range(earliestBegin, days - earliestBegin)
            from latestBegin in Enumerable.Range(earliestBegin, latestEnd - earliestBegin + 1)
            from earliestEnd in Enumerable.Range(earliestBegin, latestEnd - earliestBegin + 1)
            select new DateBounds(earliestBegin, latestBegin, earliestEnd, latestEnd, DateTraits.Interval));

    private static IEnumerable<(int Begin, int End)> Readings(DateBounds bounds) =>
        from begin in Enumerable.Range(bounds.EarliestBegin, bounds.LatestBegin - bounds.EarliestBegin + 1)
        from end in Enumerable.Range(bounds.EarliestEnd, bounds.LatestEnd - bounds.EarliestEnd + 1)
        where bounds.IsLasting ? begin <= end : begin == end
        select (begin, end);
}
