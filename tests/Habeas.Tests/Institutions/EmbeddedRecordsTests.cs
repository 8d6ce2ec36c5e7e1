using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Institutions;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Institutions;

/// <summary>The institutions and laws that come with the engine.</summary>
public sealed class EmbeddedRecordsTests
{
    private static readonly string Folder = Checkout.Path("src", "Habeas", "Data");

    [Fact]
    public void They_are_records_like_any_others_and_clean()
    {
        var result = new HabeasChecker().CheckFiles(Folder);
        Assert.Empty(result.Findings);
        Assert.True(result.Summary.Records > 40);
    }

    [Fact]
    public void All_of_them_are_embedded()
    {
        var files = Directory.EnumerateFiles(Folder).Select(static path => "Habeas.Data/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);
        Assert.Equal(files, typeof(HabeasChecker).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("body:pace")]
    [InlineData("body:institutions.habeas.example/pace")]
    [InlineData("body:ep")]
    [InlineData("body:un-wgad")]
    [InlineData("body:un-hrc")]
    public void A_body_is_found_by_its_slug_and_by_its_whole_id(string id) => Assert.NotNull(EmbeddedRecords.Default.Body(Hash64.Of(Encoding.UTF8.GetBytes(id)), out _));

    [Fact]
    public void The_body_of_another_publisher_is_not_ours() => Assert.Null(EmbeddedRecords.Default.Body(Hash64.Of("body:example.org/pace"u8), out _));

    [Fact]
    public void Every_requirement_says_where_it_was_read()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "*.body.json"))
        {
            var body = JsonSerializer.Deserialize<Habeas.Records.Body>(File.ReadAllBytes(path), HabeasJson.Options)!;
            Assert.All(body.Requirements, requirement => Assert.True(requirement.Sources.Count > 0, path + " " + requirement.About));
            Assert.All(body.Sessions, session => Assert.True(session.Sources.Count > 0, path));
        }
    }

    [Fact]
    public void Every_pattern_is_understood()
    {
        foreach (var body in EmbeddedRecords.Default.Institutions)
            Assert.All(body.Demands, demand => Assert.True(demand.About != RequirementCodes.Number || demand.Pattern is not null, body.Name + " " + demand.PatternText));
    }

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
    [InlineData("un-symbol", "A/HRC/29/50")]
    [InlineData("wgad-opinion", "16/2017")]
    [InlineData("ccpr-co", "CCPR/C/KAZ/CO/2")]
    [InlineData("un-communication", "AL KAZ 2/2011")]
    [InlineData("pace-doc", "14796 Add. 1")]
    [InlineData("pace-doc", "14792 Part 1")]
    [InlineData("ep-ta", "P10_TA(2025)0001")]
    [InlineData("ccpr-views", "CCPR/C/112/D/2041/2011")]
    public void A_number_as_printed_fits_and_one_with_a_line_end_does_not(string scheme, string number)
    {
        Assert.False(IsWrong(scheme, number));
        Assert.True(IsWrong(scheme, number + "\n"));
        Assert.True(IsWrong(scheme, " " + number));
    }

    [Theory]
    [InlineData("ep-ta", "P8_TA(2019)203")]
    [InlineData("pace-wd", "No. 652")]
    [InlineData("ep-motion", "RC-B8-0204/2019")]
    [InlineData("wgad-opinion", "16-2017")]
    [InlineData("un-symbol", "A/HRC/")]
    public void A_mistyped_number_does_not_fit(string scheme, string number) => Assert.True(IsWrong(scheme, number));

    private static bool IsWrong(string scheme, string number)
    {
        var form = new NumberForm(Encoding.UTF8.GetBytes(number), Hash64.Of(Encoding.UTF8.GetBytes(scheme)));
        form.CompareWithAll();
        return form.IsWrong;
    }
}
