using System;
using Xunit;

namespace Habeas.Tests.PersonNames;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Erlan Kasymov", "Yerlan Qasymov", "e/ye; k/q", "k/q; e/ye")]
    [InlineData("Askar Zholdasbayev", "Askar Joldasbaev", "zh/j; -ayev/-aev")]
    [InlineData("Маржан Әбенова", "Marzhan Abenova", "marks on letters; Cyrillic and Latin letters", "Cyrillic and Latin letters")]
    [InlineData("Lev Tarasov", "Lev Ivanovich TARASOV", "patronymic on one side only")]
    [InlineData("Anna Berg", "BERG Anna", "order of surname and given name")]
    [InlineData("Dr Anna Berg", "Anna Berg", "title on one side only")]
    [InlineData("Anna Maria Berg", "Anna Berg", "second given name on one side only")]
    [InlineData("A. Berg", "Anna Berg", "initial for a given name")]
    [InlineData("Mr Tarasov", "Lev Tarasov", "surname alone on one side; title on one side only")]
    [InlineData("Anna de Boer", "Anna Boer", "particle on one side only")]
    [InlineData("Aidyn Ospan", "Aidyn Ospanov", "ending -ov on one side only")]
    [InlineData("Askhat Mukhambetov", "Askhat Mukhabetov", "\"m\" on one side only")]
    public void What_differs_is_told_in_words(string first, string second, params string[] told)
    {
        var comparison = NameMatcher.Compare(first, second);
        Assert.Equal(NameVerdict.Same, comparison.Verdict);
        Assert.Contains(comparison.Explanation, told);
    }

    [Theory]
    [InlineData("Lev Tarasov", "Lev Tarasova")]
    [InlineData("Lev Tarasov", "Vera Tarasova")]
    [InlineData("Vera Tarasova", "Mr Tarasov")]
    [InlineData("Lev Petrovich Tarasov", "Lev Ivanovich Tarasov")]
    [InlineData("L. P. Tarasov", "Lev Ivanovich Tarasov")]
    [InlineData("B. Tarasov", "Lev Tarasov")]
    [InlineData("Valentin Moser", "Valentina Moser")]
    [InlineData("Marat Ospanov", "Murat Ospanov")]
    [InlineData("Erik Ospanov", "Erkin Ospanov")]
    [InlineData("Henry Boer Jr", "Henry Boer Sr")]
    [InlineData("the Tarasovs", "Lev Tarasov")]
    [InlineData("Mr Anna", "Ms Anna")]
    [InlineData("", "Anna Berg")]
    [InlineData("...", "...")]
    public void Relatives_and_namesakes_are_not_called_the_same(string first, string second) => Assert.NotEqual(NameVerdict.Same, NameMatcher.Compare(first, second).Verdict);

    [Theory]
    [InlineData("Vandeboer Anna", "Anna van de Boer")]
    [InlineData("Abdul Malik Ospanov", "Abdulmalik Ospanov")]
    [InlineData("Jean-Luc Boer", "Jean Luc BOER")]
    [InlineData("Tarasov, Lev", "Lev Tarasov")]
    [InlineData("Ospanov Aidyn Serikuly", "Aidyn Ospanov")]
    [InlineData("Kairat Ospanuly", "Kairat Ospan")]
    [InlineData("Oleksandr Tarasenko", "Alexander Tarasenko")]
    [InlineData("Sasha Tarasenko", "Alexander Tarasenko")]
    [InlineData("Gu\u0308nter Boer", "G\u00FCnter Boer")]
    [InlineData("Marina O\u2019Brien", "Marina O'BRIEN")]
    [InlineData("  Anna   Berg ", "Anna Berg")]
    public void Forms_of_one_name_are_the_same(string first, string second) => Assert.Equal(NameVerdict.Same, NameMatcher.Compare(first, second).Verdict);

    [Fact]
    public void The_score_falls_with_what_speaks_against()
    {
        double[] scores =
        [
            NameMatcher.Compare("Aidyn Ospanov", "Aidyn Ospanov").Score,
            NameMatcher.Compare("Aidyn Ospanov", "Aydyn Ospanov").Score,
            NameMatcher.Compare("Aidyn Ospanov", "A. Ospanov").Score,
            NameMatcher.Compare("Aidyn Ospanov", "Mr Ospanov").Score,
            NameMatcher.Compare("Aidan Ospanov", "Aidyn Ospanov").Score,
            NameMatcher.Compare("Aidyn Ospanov", "Lev Tarasov").Score,
        ];
        Assert.Equal(1, scores[0]);
        for (var i = 1; i < scores.Length; i++)
            Assert.True(scores[i] < scores[i - 1], $"{i}: {string.Join(' ', scores)}");
        Assert.Equal(0, scores[^1]);
    }

    [Fact]
    public void A_surname_alone_is_no_full_name()
    {
        Assert.True(NameMatcher.Compare("Aidyn Ospanov", "OSPANOV Aidyn").IsByFullName);
        Assert.False(NameMatcher.Compare("Aidyn Ospanov", "Mr Ospanov").IsByFullName);
        Assert.False(NameMatcher.Compare("Aidyn Ospanov", "A. Ospanov").IsByFullName);
        Assert.False(NameMatcher.Compare("Aidyn Ospanov", "Lev Tarasov").IsByFullName);
    }

    [Fact]
    public void Very_long_and_strange_texts_are_compared_too()
    {
        var odd = string.Concat(System.Linq.Enumerable.Repeat("Łő-й. ", 500)) + "\uD800\u0301\u4E2D";
        Assert.Equal(NameVerdict.Same, NameMatcher.Compare(new string('a', 10_000), new string('a', 10_000)).Verdict);
        Assert.NotEqual(NameVerdict.Same, NameMatcher.Compare(odd, "Anna Berg").Verdict);
        Assert.Throws<ArgumentNullException>(() => NameMatcher.Compare(null!, "a"));
        Assert.Throws<ArgumentNullException>(() => NameMatcher.Compare("a", null!));
    }
}
