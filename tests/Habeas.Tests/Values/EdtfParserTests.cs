using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Values;

public sealed partial class EdtfParserTests
{
    private static readonly string[] Valid =
    [
        "2017-10-11", "0000", "0001-01-01", "9999-12-31", "-0001", "-9999-12-31", "2016-02-29", "XXXX", "XXXX-XX-XX", "-XXXX-12-XX", "1XX1-X2-3X", "20X3-06-25", "-1X32-X1-X2",
        "2017~", "?2017", "?-2004-06-04~", "%-2011-06-13", "2004?-~06-11%", "2004-?06-?11", "2004?-%06", "2001-21", "2001-41", "-2001-33", "2011-23~", "2001?-24",
        "Y10000", "Y-10000", "Y170000002", "Y17E8", "Y-3388E2S3", "Y170000002~", "~Y170000002", "1950S2", "-1859S5", "1950S2?", "Y1E3",
        "2017-10-11T00:00:00", "2017-10-11T23:59:59Z", "2017-10-11T10:10:10+00:59", "2017-10-11T10:10:10-14", "-1985-04-12T23:20:30+04:30",
        "1964/2008", "2003-22/2003-22", "2003/2003", "-1000/-0999", "1985/..", "../1985", "1985/", "/1985", "/..", "../", "../..", "Y-170000002/-2000", "2004-06-~01/2004-06-~20",
        "XXXX-12-21/1890-09-2X", "198X/199X", "2004-06-11%/2004-06~", "2017-10-10/2017", "0000-02/0000",
        "[1667]", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]", "[..1984,1990..]", "{..1984}", "{1760-12..}", "{-1640-06..-1200-01}",
        "[2001-21~,20XX,Y17E7..Y18E7]", "{1960,1961-12}",
    ];

    public static TheoryData<string> ValidTexts => [.. Valid];

    [Fact]
    public void Every_example_of_the_specification_is_read_and_printed_back()
    {
        var texts = File.ReadAllLines(Checkout.Beside("corpora", "edtf-valid.tsv")).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length == 2).ToArray();
        Assert.True(texts.Length > 60);
        foreach (var cells in texts)
        {
            Assert.True(EdtfDate.TryParse(cells[1], out var date), cells[1]);
            Assert.Equal(cells[1], date.ToString());
            Assert.True(date.Level <= int.Parse(cells[0], null), cells[1]);
        }
    }

    [Theory]
    [MemberData(nameof(ValidTexts))]
    public void A_valid_text_is_read_and_keeps_the_bounds_in_order(string text)
    {
        Assert.True(EdtfParser.TryParse(Encoding.UTF8.GetBytes(text), out var b, out var fault, out _), text);
        Assert.Equal(EdtfFault.None, fault);
        Assert.True(b.EarliestBegin <= b.LatestBegin && b.EarliestEnd <= b.LatestEnd && b.EarliestBegin <= b.EarliestEnd && b.LatestBegin <= b.LatestEnd, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1863- 03-29")]
    [InlineData(" 1863-03-29")]
    [InlineData("1863-03-29 ")]
    [InlineData("1863-03-29\n")]
    [InlineData("18 63-03-29")]
    [InlineData("1985-4-12")]
    [InlineData("20155-05")]
    [InlineData("19")]
    [InlineData("198")]
    [InlineData("201x")]
    [InlineData("20uu")]
    [InlineData("Y2006")]
    [InlineData("y170000002")]
    [InlineData("Y017000")]
    [InlineData("Y20067890-14-10%")]
    [InlineData("Y17e7")]
    [InlineData("Y17E")]
    [InlineData("Y17E0")]
    [InlineData("1950S")]
    [InlineData("1950S0")]
    [InlineData("19XXS2")]
    [InlineData("1950S2-05")]
    [InlineData("20067890%")]
    [InlineData("+2006%")]
    [InlineData("2006?~")]
    [InlineData("~?2006")]
    [InlineData("--2006")]
    [InlineData("-~2006")]
    [InlineData("NONE/")]
    [InlineData("unknown/2006")]
    [InlineData("/")]
    [InlineData("2000/12-12")]
    [InlineData("2012/2013/1234/55BULBASAUR")]
    [InlineData("2012///4444")]
    [InlineData("2012\\2013")]
    [InlineData("2012/[2013]")]
    [InlineData("1984..1985")]
    [InlineData("..1984")]
    [InlineData("1984..")]
    [InlineData("2012-10-10T")]
    [InlineData("2012-10-10T10:10")]
    [InlineData("2012-10-10T1:10:10")]
    [InlineData("2012-10-10T10:1:10")]
    [InlineData("2012-10-10T10:10:1")]
    [InlineData("2012-10-10t10:10:10")]
    [InlineData("2012-10-10T10:10:10z")]
    [InlineData("2012-10-10T10:10:10Z10")]
    [InlineData("2012-10-10T10:50:10Z15")]
    [InlineData("2012-10-10T10:40:10Z00:62")]
    [InlineData("2012-10-12T10:10:1:05:00")]
    [InlineData("2004-01-01T10:10:10+02:00:30")]
    [InlineData("2004-01-01T10:10:1000:59")]
    [InlineData("2004-01-01T10:10:10.5")]
    [InlineData("2004-01T10:10:10")]
    [InlineData("2004-01-01~T10:10:10")]
    [InlineData("2004-01-XXT10:10:10")]
    [InlineData("2005-07-25T10:10:10Z/2006-01")]
    [InlineData("2005-07-25/2006-01-01T10:10:10Z")]
    [InlineData("[1667, 1668]")]
    [InlineData("[1 760-01]")]
    [InlineData("[1667,1668")]
    [InlineData("[1667,1668}")]
    [InlineData("[1667,]")]
    [InlineData("[,1667]")]
    [InlineData("[]")]
    [InlineData("[..]")]
    [InlineData("{..}")]
    [InlineData("[..1984..]")]
    [InlineData("[1984..1985..1986]")]
    [InlineData("[1984..,1990]")]
    [InlineData("[1990,..1984]")]
    [InlineData("[Y-17E7,..1984]")]
    [InlineData("[[1984]]")]
    [InlineData("[1984]~")]
    [InlineData("[1984/1985]")]
    [InlineData("2001-21^southernHemisphere")]
    [InlineData("2004-(06)?-11")]
    [InlineData("2017-13/abc")]
    [InlineData("２０１７")]
    public void What_is_malformed_is_a_syntax_fault(string text) => AssertFault(text, EdtfFault.Syntax);

    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2004-06-31")]
    [InlineData("2016-02-30")]
    [InlineData("2016-05-00")]
    [InlineData("2004-13")]
    [InlineData("2016-00")]
    [InlineData("2016-13-08")]
    [InlineData("2016-20")]
    [InlineData("2016-42")]
    [InlineData("2001-21-05")]
    [InlineData("2001-2X")]
    [InlineData("2001-XX-4X")]
    [InlineData("XXX1-02-29")]
    [InlineData("-0000")]
    [InlineData("-0000-01-01")]
    [InlineData("-0000S1")]
    [InlineData("2012-10-10T24:00:00")]
    [InlineData("2012-10-10T23:60:00")]
    [InlineData("2012-10-10T23:59:60")]
    [InlineData("2012-02-30T10:00:00")]
    [InlineData("2004-01-01T10:10:10-05:60")]
    [InlineData("-1985-04-12T23:20:30+24")]
    [InlineData("2004-01-01T10:10:10+14:01")]
    [InlineData("2004-01-01T10:10:10-00:00")]
    [InlineData("2017-02-29/2018")]
    [InlineData("2018/2017-02-29")]
    [InlineData("[1667,1668-13]")]
    public void What_is_well_formed_but_not_in_the_calendar_is_told_apart(string text) => AssertFault(text, EdtfFault.NoSuchDay);

    [Theory]
    [InlineData("2012/2011")]
    [InlineData("2017-10-11/2017-10-10")]
    [InlineData("0800/-0999")]
    [InlineData("-1000/-2000")]
    [InlineData("0001/0000")]
    [InlineData("0000/-0001")]
    [InlineData("199X/198X")]
    [InlineData("[1672..1670]")]
    [InlineData("{1667,1672..1670}")]
    [InlineData("2012-34/2012-33")]
    public void What_ends_before_it_begins_is_told_apart(string text) => AssertFault(text, EdtfFault.EndBeforeBegin);

    [Theory]
    [InlineData("2017-10-11T09:30:00", EdtfFault.HasTime)]
    [InlineData("2017-10-11T24:00:00", EdtfFault.HasTime)]
    [InlineData("2017-10-11T9:30", EdtfFault.Syntax)]
    [InlineData("2017-02-30", EdtfFault.NoSuchDay)]
    [InlineData("2017-10-11", EdtfFault.None)]
    public void Properties_of_records_refuse_hours(string text, object expected)
    {
        Assert.Equal((EdtfFault)expected == EdtfFault.None, EdtfParser.TryParseWithoutTime(Encoding.UTF8.GetBytes(text), out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void The_pattern_and_the_parser_agree_on_the_form()
    {
        var seeds = Valid.Where(text => !text.Contains('T', StringComparison.Ordinal)).ToArray();
        Mutations.AssertAgree(
            EdtfParser.Pattern,
            text => EdtfParser.TryParseWithoutTime(text, out _, out var fault) || fault is EdtfFault.NoSuchDay or EdtfFault.EndBeforeBegin,
            seeds,
            "0123456789XYES-~?%./,[]{}TZ:",
            20000);
    }

    [Theory]
    [InlineData("1985-04-12", 0)]
    [InlineData("1985-04-12T23:20:30Z", 0)]
    [InlineData("2004-02-01/2005", 0)]
    [InlineData("-2001-02-03", 1)]
    [InlineData("Y-170000002", 1)]
    [InlineData("2001-21", 1)]
    [InlineData("1984~/2004-06", 1)]
    [InlineData("2004-06-11%", 1)]
    [InlineData("20XX", 1)]
    [InlineData("1985-XX-XX", 1)]
    [InlineData("1985/..", 1)]
    [InlineData("/1985", 1)]
    [InlineData("1923-21/1924", 1)]
    [InlineData("2001-25", 2)]
    [InlineData("Y17E8", 2)]
    [InlineData("1950S2", 2)]
    [InlineData("%2001", 2)]
    [InlineData("2004?-06-11", 2)]
    [InlineData("2004-%06", 2)]
    [InlineData("1984-1X", 2)]
    [InlineData("156X-12-25", 2)]
    [InlineData("2000-12-XX/2012", 2)]
    [InlineData("[1667]", 2)]
    public void The_level_is_the_lowest_that_knows_all_features(string text, int level) => Assert.Equal(level, EdtfDate.Parse(text).Level);

    internal static DateBounds Bounds(string text)
    {
        Assert.True(EdtfParser.TryParse(Encoding.UTF8.GetBytes(text), out var bounds, out _, out _), text);
        return bounds;
    }

    private static void AssertFault(string text, EdtfFault expected)
    {
        Assert.False(EdtfParser.TryParse(Encoding.UTF8.GetBytes(text), out var bounds, out var fault, out _), text);
        Assert.Equal(expected, fault);
        Assert.Equal(default, bounds);
        Assert.False(EdtfDate.TryParse(text, out _));
    }
}
