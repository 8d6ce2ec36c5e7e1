using System;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class IdGrammarTests
{
    private static readonly string[] Ids = ["person:p-7f3a", "group:g", "case:tokmadi-muratkhan", "declaration:pace-wd-638", "body:kz-knb", "law:l1", "incident:i", "source:odf-2017-10-11", "link:-", "case:partner.example/tokmadi", "case:xn--a.b-c.d2/x"];

    private static readonly string[] References = [.. Ids, "#d1", "declaration:pace-wd-638#d1", "case:partner.example/tokmadi#a-1"];

    private static readonly string[] Citations =
    [
        "source:odf-2017-10-11#par10", "source:s", "source:partner.example/s#title", "source:s#page3.par2", "source:s#par7-8", "source:s#entry2.sec1.sec3.line4.row5.note6", "source:s#art174-1", "source:s#art12a",
        "source:s#art9a-9c", "source:s#time00-12-30",
    ];

    [Fact]
    public void Ids_have_kind_namespace_and_slug()
    {
        var id = RecordId.Parse("case:partner.example/tokmadi");
        Assert.Equal(("case", "partner.example", "tokmadi"), (id.Kind, id.Namespace, id.Slug));
        Assert.Null(RecordId.Parse("case:tokmadi").Namespace);
        Assert.All(Ids, text => Assert.Equal(text, RecordId.Parse(text).ToString()));
        Assert.All(KindCodes.Names, kind => Assert.Equal(kind, RecordId.Parse(kind + ":x").Kind));
    }

    [Fact]
    public void References_have_record_and_item()
    {
        var item = Reference.Parse("declaration:pace-wd-638#d1");
        Assert.Equal(RecordId.Parse("declaration:pace-wd-638"), item.Record);
        Assert.Equal("d1", item.Item);
        Assert.True(Reference.Parse("#d1").IsLocal);
        Assert.Null(Reference.Parse("#d1").Record);
        Assert.Equal(item, Reference.To(RecordId.Parse("declaration:pace-wd-638"), "d1"));
        Assert.Throws<ArgumentException>(() => Reference.To(default, "d1"));
        Assert.Throws<ArgumentException>(() => Reference.To(RecordId.Parse("case:a"), "D1"));
    }

    [Fact]
    public void Citations_have_source_and_place()
    {
        var citation = Citation.Parse("source:odf#page3.par2");
        Assert.Equal(RecordId.Parse("source:odf"), citation.Source);
        Assert.Equal("page3.par2", citation.Place);
        Assert.Null(Citation.Parse("source:odf").Place);
        Assert.All(Citations, text => Assert.Equal(text, Citation.Parse(text).ToString()));
    }

    [Theory]
    [InlineData("source:s#par8-7")]
    [InlineData("source:s#par7-7")]
    [InlineData("source:s#par0")]
    [InlineData("source:s#par")]
    [InlineData("source:s#title1")]
    [InlineData("source:s#time1-2-3")]
    [InlineData("source:s#time00-60-00")]
    [InlineData("source:s#par1..par2")]
    [InlineData("source:s#")]
    [InlineData("source:s#chapter1")]
    [InlineData("case:s#par1")]
    [InlineData("#par1")]
    public void What_is_no_citation_is_refused(string text) => Assert.Throws<FormatException>(() => Citation.Parse(text));

    [Fact]
    public void The_patterns_and_the_parsers_agree()
    {
        const string Alphabet = "abz019-:/#.AperS";
        Mutations.AssertAgree(IdGrammar.IdPattern, t => IdGrammar.TryReadId(t, out _), Ids, Alphabet);
        Mutations.AssertAgree(IdGrammar.ReferencePattern, t => IdGrammar.TryReadReference(t, out _), References, Alphabet);
    }

    [Fact]
    public void The_pattern_of_a_citation_refuses_nothing_that_is_one()
    {
        // Not the other way round: it takes reversed ranges, which no regular expression can see.
        var regex = new System.Text.RegularExpressions.Regex(IdGrammar.CitationPattern, System.Text.RegularExpressions.RegexOptions.ECMAScript);
        var reversed = new System.Text.RegularExpressions.Regex("#.*[0-9]-[0-9]", System.Text.RegularExpressions.RegexOptions.ECMAScript);
        foreach (var text in Mutations.Of(Citations, "abz019-:/#.pert", 5000))
        {
            var isCitation = Citation.TryParse(text, out _);
            Assert.True(isCitation ? regex.IsMatch(text) : !regex.IsMatch(text) || reversed.IsMatch(text), text);
        }
    }
}
