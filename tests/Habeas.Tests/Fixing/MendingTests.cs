using System;
using System.Text;
using Xunit;

namespace Habeas.Tests.Fixing;

/// <summary>What becomes of each way of writing that can be mended.</summary>
public sealed class MendingTests
{
    [Theory]
    [InlineData("\"note\": { \"en\": \"a\" } \"lat\": 1", "\"note\": { \"en\": \"a\" }, \"lat\": 1")]
    [InlineData("\"note\": { \"en\": \"a\" },", "\"note\": { \"en\": \"a\" }")]
    [InlineData("\"lat\": 1,, \"lon\": 2", "\"lat\": 1, \"lon\": 2")]
    [InlineData("lat: 1", "\"lat\": 1")]
    [InlineData("'lat': 1", "\"lat\": 1")]
    [InlineData("\"region\": 'it\\'s \"so\"'", "\"region\": \"it's \\\"so\\\"\"")]
    [InlineData("\"region\": \"a\tb\"", "\"region\": \"a\\tb\"")]
    [InlineData("\"Lat\": 1", "\"lat\": 1")]
    [InlineData("\"lat\": \"1.5\"", "\"lat\": 1.5")]
    [InlineData("\"lat\": [1.5]", "\"lat\": 1.5")]
    [InlineData("\"sources\": \"source:x.org/y\"", "\"sources\": [\"source:x.org/y\"]")]
    [InlineData("\"state\": \"kz\"", "\"state\": \"KZ\"")]
    [InlineData("\"region\": \"\", \"lat\": 1", "\"lat\": 1")]
    [InlineData("\"lat\": 1, \"region\": \"\"", "\"lat\": 1")]
    [InlineData("\"note\": { \"en\": \"\" }, \"lat\": 1", "\"lat\": 1")]
    [InlineData("\"note\": { \"en\": \"\", \"fr\": \"b\" }", "\"note\": { \"fr\": \"b\" }")]
    [InlineData("\"lat\": 1, \"lat\": 1, \"lon\": 2", "\"lat\": 1, \"lon\": 2")]
    [InlineData("\"region\": \"Alma\u00ADty\"", "\"region\": \"Almaty\"")]
    public void Safe_in_a_place(string faulty, string mended) => Check(Place(faulty), Place(mended), unsafeToo: false);

    [Theory]
    [InlineData("\"lat\": 1 // so far\n", "\"lat\": 1\n")]
    [InlineData("\"lat\": /* north */ 1", "\"lat\": 1")]
    [InlineData("\"region\": Almaty", "\"region\": \"Almaty\"")]
    [InlineData("\"region\" \"Almaty\"", "\"region\": \"Almaty\"")]
    [InlineData("\"region\" = \"Almaty\"", "\"region\" : \"Almaty\"")]
    [InlineData("\"region\": \"Almaty\"; \"lon\": 2", "\"region\": \"Almaty\", \"lon\": 2")]
    [InlineData("\"region\": \"a\\qb\"", "\"region\": \"a\\\\qb\"")]
    [InlineData("\"lat\": null, \"lon\": 2", "\"lon\": 2")]
    [InlineData("\"regoin\": \"Almaty\"", "\"region\": \"Almaty\"")]
    [InlineData("\"region\": \"A\u043Cmaty\"", "\"region\": \"A\u043Cmaty\"")]
    [InlineData("\"region\": \"\u0410lmaty\"", "\"region\": \"Almaty\"")]
    public void Unsafe_in_a_place(string faulty, string mended)
    {
        Check(Place(faulty), Place(faulty), unsafeToo: false);
        Check(Place(faulty), Place(mended), unsafeToo: true);
    }

    [Theory]
    [InlineData("2017\u201310\u201311", "2017-10-11", true)]
    [InlineData(" 2017-10-11", "2017-10-11", true)]
    [InlineData("2017-10-xx", "2017-10-XX", true)]
    [InlineData("2017-10 / 2017-11", "2017-10/2017-11", true)]
    [InlineData("11.10.2017", "2017-10-11", false)]
    [InlineData("2017/10/11", "2017-10-11", false)]
    [InlineData("2017-1-5", "2017-01-05", false)]
    [InlineData("20171011", "2017-10-11", false)]
    [InlineData("ca. 2004", "2004~", false)]
    [InlineData("2017-10-00", "2017-10", false)]
    public void Dates(string faulty, string mended, bool isSafe) => CheckValue("date", faulty, mended, isSafe);

    [Theory]
    [InlineData("10/11/2017")]
    [InlineData("October 2017")]
    [InlineData("2017-13-01")]
    [InlineData("2017-02-30")]
    [InlineData("2018/2017")]
    public void Dates_that_only_a_person_can_tell_are_left(string faulty)
    {
        Check(Event("date", faulty), Event("date", faulty), unsafeToo: true);
    }

    [Theory]
    [InlineData("9:30", "09:30", true)]
    [InlineData("09.30", "09:30", false)]
    public void Times(string faulty, string mended, bool isSafe) => CheckValue("time", faulty, mended, isSafe);

    [Theory]
    [InlineData("> P3Y", ">P3Y", true)]
    [InlineData("\u2265P3Y", ">=P3Y", true)]
    public void Lengths(string faulty, string mended, bool isSafe) => CheckValue("lasted", faulty, mended, isSafe);

    [Fact]
    public void A_fix_that_would_add_a_finding_is_left_out()
    {
        // "facts" would be a property, but its value is none of facts.
        const string Faulty = """{"kind":"person","id":"person:ada","names":[{"text":"Ada"}],"fatcs":[{"text":"x"}]}""";
        Check(Faulty, Faulty, unsafeToo: true);
    }

    [Fact]
    public void Of_several_fixes_only_the_one_that_adds_a_finding_is_left_out()
    {
        const string Faulty = """{"kind":"person","Id":"person:ada","names":[{"text":"Ada","lang":"en_GB"}],"fatcs":[{"text":"x"}],"Note":{"en":"x"}}""";
        const string Mended = """{"kind":"person","id":"person:ada","names":[{"text":"Ada","lang":"en-GB"}],"fatcs":[{"text":"x"}],"note":{"en":"x"}}""";
        Check(Faulty, Mended, unsafeToo: true);
    }

    [Fact]
    public void A_broken_record_is_mended_step_by_step()
    {
        const string Faulty = "// Ada\n{ kind: 'Person', \"id\" \"person:ada\"; \"names\": [{ \"text\": \"Ada\", }], }";
        Check(Faulty, "{ \"kind\": \"person\", \"id\": \"person:ada\", \"names\": [{ \"text\": \"Ada\" }] }", unsafeToo: true);
    }

    private static void CheckValue(string property, string faulty, string mended, bool isSafe)
    {
        Check(Event(property, faulty), Event(property, isSafe ? mended : faulty), unsafeToo: false);
        Check(Event(property, faulty), Event(property, mended), unsafeToo: true);
    }

    private static void Check(string faulty, string mended, bool unsafeToo)
    {
        var fixedText = new HabeasFixer(unsafeToo: unsafeToo).Fix(Encoding.UTF8.GetBytes(faulty));
        Assert.Equal(mended, Encoding.UTF8.GetString(fixedText.Span));
        Assert.True(fixedText.Span.SequenceEqual(new HabeasFixer(unsafeToo: unsafeToo).Fix(fixedText).Span));
    }

    private static string Place(string members) =>
        "{\"kind\":\"incident\",\"id\":\"incident:x\",\"type\":\"rally\",\"sources\":[\"source:x.org/s\"],\"place\":{ " + members + " }}";

    private static string Event(string property, string value) =>
        $$"""{"kind":"case","id":"case:x","subject":"person:x.org/y","sources":["source:x.org/s"],"events":[{"type":"custody","{{property}}":"{{value}}"}]}""";
}
