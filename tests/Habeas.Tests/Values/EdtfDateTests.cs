using System;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2017-1-3", "'2017-1-3' is not a date; expected a date such as 2017-10-11")]
    [InlineData("2017-02-29", "'2017-02-29' has the form of a date, but the calendar has no such day")]
    [InlineData("2012/2011", "'2012/2011' ends before it begins")]
    [InlineData("11 октября 2017", "'11 октября 2017' is not a date")]
    public void A_message_says_what_is_wrong_with_what(string text, string start) =>
        Assert.StartsWith(start, Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_cut_in_messages_and_read_all_the_same()
    {
        var members = string.Join(',', System.Linq.Enumerable.Repeat("2017-10-11", 100));
        Assert.Equal("[" + members + "]", EdtfDate.Parse("[" + members + "]").ToString());
        Assert.Contains("…", Assert.Throws<FormatException>(() => EdtfDate.Parse(members)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_is_that_of_texts()
    {
        Assert.Equal(EdtfDate.Parse("2017-10"), EdtfDate.Parse("2017-10"));
        Assert.True(EdtfDate.Parse("2017-10") != EdtfDate.Parse("2017-10-XX"));
        Assert.Equal(EdtfDate.Parse("2017-10").Span, EdtfDate.Parse("2017-10-XX").Span);
        Assert.Equal(default, new EdtfDate());
        Assert.Equal(string.Empty, default(EdtfDate).ToString());
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.False(EdtfDate.TryParse(null, out _));
    }

    [Fact]
    public void What_a_date_says_of_itself_can_be_asked()
    {
        Assert.True(EdtfDate.Parse("2017/..") is { IsInterval: true, HasOpenEnd: true, HasUnknownEnd: false, HasOpenBegin: false });
        Assert.True(EdtfDate.Parse("/2017%") is { IsInterval: true, HasUnknownBegin: true, IsApproximate: true, IsUncertain: true });
        Assert.True(EdtfDate.Parse("[201X,2021]") is { IsChoice: true, IsUnspecified: true, IsSet: false, IsInterval: false });
        Assert.True(EdtfDate.Parse("2017-10-11T09:30:00") is { HasTime: true, IsSet: false });
        Assert.True(EdtfDate.Parse("{2016,2017}") is { IsSet: true, IsChoice: false });
    }

    [Fact]
    public void The_engine_reads_without_allocating()
    {
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Read() => Assert.True(
            EdtfParser.TryParse("2017-10-11"u8, out _, out _, out _)
            & EdtfParser.TryParse("[1667,1668,1670..1672]"u8, out _, out _, out _)
            & EdtfParser.TryParse("15XX-12-25~/2004-%06"u8, out _, out _, out _)
            & QuantityParser.TryParse("<=P8Y"u8, out _, out _)
            & QuantityParser.TryParse("several"u8, out _, out _)
            & TimeOfDay.TryParse("08:00..12:00"u8, out _, out _)
            & IdGrammar.TryReadCitation("source:odf-2017-10-11#page3.par2"u8, out _)
            & IdGrammar.TryReadReference("case:partner.example/a#b"u8, out _)
            & Grammars.IsMatch(Grammar.LanguageTag, "kk-Cyrl"u8));
    }
}
