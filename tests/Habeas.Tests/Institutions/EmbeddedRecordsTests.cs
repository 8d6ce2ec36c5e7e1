using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Institutions;
using Habeas.Json;
using Habeas.Tests.Rules;
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
}
