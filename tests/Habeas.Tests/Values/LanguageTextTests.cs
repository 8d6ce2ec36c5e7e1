using System;
using System.Collections.Generic;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class LanguageTextTests
{
    private static readonly LanguageText Weapons = LanguageText.En("possession of weapons").With("kk-Cyrl", "қару").With("ru", "оружие");

    [Fact]
    public void Equality_is_that_of_wordings_whatever_their_order()
    {
        LanguageText other = [new("ru", "оружие"), new("en", "possession of weapons"), new("kk-Cyrl", "қару")];
        Assert.Equal(Weapons, other);
        Assert.True(Weapons == other);
        Assert.Equal(Weapons.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Weapons, other.With("ru", "ружьё"));
        Assert.NotEqual(Weapons, LanguageText.En("possession of weapons"));
        Assert.False(Weapons == null);
    }

    [Theory]
    [InlineData("ru", "оружие")]
    [InlineData("RU-RU", "оружие")]
    [InlineData("kk", "қару")]
    [InlineData("kk-Latn", "қару")]
    [InlineData("kk-Cyrl-KZ", "қару")]
    [InlineData("de", "possession of weapons")]
    [InlineData("r", "possession of weapons")]
    public void The_best_wording_is_the_nearest(string tag, string expected) => Assert.Equal(expected, Weapons.Best(tag));

    [Fact]
    public void The_first_preferred_language_that_exists_wins()
    {
        Assert.Equal("оружие", Weapons.Best("de", "ru", "en"));
        Assert.Equal("қару", LanguageText.Of("kk-Cyrl", "қару").Best("de"));
        Assert.Null(LanguageText.Empty.Best("en"));
    }

    [Fact]
    public void Faulty_wordings_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LanguageText.Of("EN", "x"));
        Assert.Throws<ArgumentException>(() => LanguageText.Of("en", ""));
        Assert.Throws<ArgumentException>(() => new LanguageText([new("en", "a"), new("en", "b")]));
        Assert.Throws<ArgumentNullException>(() => new LanguageText(null!));
    }

    [Fact]
    public void It_reads_as_a_dictionary()
    {
        Assert.Equal("оружие", Weapons["ru"]);
        Assert.False(Weapons.TryGetValue("RU", out _));
        Assert.Throws<KeyNotFoundException>(() => Weapons["de"]);
        Assert.Equal(["en", "kk-Cyrl", "ru"], Weapons.Keys);
        Assert.Equal("possession of weapons", Weapons.ToString());
    }
}
