using System;
using System.Text;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class TimeOfDayTests
{
    private static readonly string[] Valid = ["09:30", "~09:30", "08:00..12:00", "09:30+01:00", "00:00", "23:59", "08:00..12:00-05:30", "~23:30+14:00", "10:00..10:00", "09:30+00:00"];

    [Fact]
    public void Every_form_is_read_and_printed_back() => Assert.All(Valid, text => Assert.Equal(text, TimeOfDay.Parse(text).ToString()));

    [Theory]
    [InlineData("24:00", TimeFault.NoSuchTime)]
    [InlineData("12:60", TimeFault.NoSuchTime)]
    [InlineData("09:30+14:01", TimeFault.NoSuchTime)]
    [InlineData("09:30-00:00", TimeFault.NoSuchTime)]
    [InlineData("22:00..02:00", TimeFault.Reversed)]
    [InlineData("09:30:00", TimeFault.Syntax)]
    [InlineData("9:30", TimeFault.Syntax)]
    [InlineData("09:30Z", TimeFault.Syntax)]
    [InlineData("~08:00..12:00", TimeFault.Syntax)]
    [InlineData("08:00..", TimeFault.Syntax)]
    [InlineData("08:00.12:00", TimeFault.Syntax)]
    [InlineData("08:00.", TimeFault.Syntax)]
    [InlineData("", TimeFault.Syntax)]
    [InlineData("~", TimeFault.Syntax)]
    public void What_is_no_time_is_refused_with_its_reason(string text, object fault)
    {
        Assert.False(TimeOfDay.TryParse(Encoding.UTF8.GetBytes(text), out _, out var actual));
        Assert.Equal(fault, actual);
        Assert.Throws<FormatException>(() => TimeOfDay.Parse(text));
    }

    [Fact]
    public void The_pattern_and_the_parser_agree_on_the_form() => Mutations.AssertAgree(
        TimeOfDay.Pattern, t => TimeOfDay.TryParse(t, out _, out var fault) || fault != TimeFault.Syntax, Valid, "0123459:~.+-Z");

    [Theory]
    [InlineData("09:30", "09:31", Certainty.Certainly)]
    [InlineData("09:30", "09:30", Certainty.Never)]
    [InlineData("~09:30", "10:00", Certainty.Possibly)]
    [InlineData("~09:30", "10:31", Certainty.Certainly)]
    [InlineData("08:00..12:00", "12:00", Certainty.Possibly)]
    [InlineData("09:30", "10:00+01:00", Certainty.Possibly)]
    public void Before_is_told_as_far_as_it_is_known(string a, string b, Certainty expected) => Assert.Equal(expected, TimeOfDay.Parse(a).IsBefore(TimeOfDay.Parse(b)));

    [Fact]
    public void The_default_is_no_time_and_not_midnight()
    {
        Assert.NotEqual(TimeOfDay.Parse("00:00"), default);
        Assert.Equal(string.Empty, default(TimeOfDay).ToString());
    }
}
