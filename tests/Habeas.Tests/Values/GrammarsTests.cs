using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class GrammarsTests
{
    public static TheoryData<object, string[], string> Cases => new()
    {
        { Grammar.Slug, ["a", "par-1", "-"], "az09-_A" },
        { Grammar.LanguageTag, ["en", "kk-Cyrl", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske-1994", "es-419", "kk-Latn-t-kk-cyrl", "en-x-a-b1", "de-a-bb-cc-b-dd-x-y"], "abxtKZ019-" },
        { Grammar.Script, ["Cyrl", "Latn"], "aZ1" },
        { Grammar.Currency, ["EUR", "KZT"], "aZ1" },
        { Grammar.Sha256, ["sha256:" + new string('a', 64), "sha256:" + string.Concat(Enumerable.Repeat("0123456789abcdef", 4))], "afg09F:" },
        { Grammar.Dns, ["records.example.org", "a.b", "xn--80a.kz", new string('a', 63) + ".b", string.Join('.', Enumerable.Repeat(new string('a', 50), 4))], "az09-._A" },
        { Grammar.Uri, ["https://example.org/report?a=b#c", "urn:isbn:123", "mailto:a@b.org", "https://e.org/%D0%9A"], "az09%:/?#[]@ <>\"\\^`{|}é" },
        { Grammar.RuleId, ["HAB2003"], "HAB019" },
        { Grammar.MediaType, ["text/html", "image/svg+xml", "application/vnd.a.b-c"], "az09/+.-_A;" },
        { Grammar.PropertyName, ["date", "statePrinted", "a1"], "azAZ09-" },
        { Grammar.SuppressPlace, ["#item", "#item/property", "/statePrinted"], "azA0#/-" },
        { Grammar.SeverityKey, ["HAB2003", "HAB2", "archive/HAB2003", "a/b c/HAB7", ".a/..b/HAB0"], "HAB019/.a\\ " },
        { Grammar.Version, ["1.0", "0.10"], "019." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_pattern_and_the_test_agree(object grammar, string[] seeds, string alphabet)
    {
        Assert.NotNull(seeds);
        Mutations.AssertAgree(Grammars.Pattern((Grammar)grammar)!, text => Grammars.IsMatch((Grammar)grammar, text), seeds, alphabet);
    }

    [Fact]
    public void Every_grammar_has_a_pattern_words_and_a_case()
    {
        foreach (var grammar in Enum.GetValues<Grammar>().Where(g => g != Grammar.None))
        {
            Assert.NotNull(Grammars.Pattern(grammar));
            Assert.NotEqual("text", Grammars.Expected(grammar));
            Assert.Contains(Cases, row => grammar.Equals(row.Data.Item1));
        }

        Assert.True(Grammars.IsMatch(Grammar.None, "Ω"u8));
        Assert.Null(Grammars.Pattern(Grammar.None));
    }

    [Theory]
    [InlineData("EN")]
    [InlineData("en-us")]
    [InlineData("kk-cyrl")]
    [InlineData("x-private")]
    [InlineData("english")]
    [InlineData("en-")]
    [InlineData("en-a")]
    public void Tags_in_another_spelling_are_refused(string tag) => Assert.False(Grammars.IsMatch(Grammar.LanguageTag, Encoding.UTF8.GetBytes(tag)));
}
