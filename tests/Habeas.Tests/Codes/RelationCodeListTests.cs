using System.Linq;
using System.Text.Json;
using Xunit;
using static Habeas.Tests.Codes.CodeListFiles;

namespace Habeas.Tests.Codes;

public sealed class RelationCodeListTests
{
    private static JsonElement[] Derived => [.. List("relation").GetProperty("derived").EnumerateArray()];

    [Fact]
    public void A_reverse_is_a_code_or_is_marked_as_derived_only() => Assert.All(
        Rows("relation").Select(code => Text(code, "reverse")).OfType<string>(),
        reverse => Assert.Contains(reverse, CodeNames("relation").Concat(Derived.Select(code => Text(code, "code")))));

    [Fact]
    public void A_derived_name_is_no_code_and_leads_back_to_the_code_it_reverses() => Assert.All(Derived, derived =>
    {
        var name = Text(derived, "code")!;

        Assert.DoesNotContain(name, CodeNames("relation"));
        Assert.Equal(name, Text(Code("relation", Text(derived, "reverse")!), "reverse"));
        Assert.NotNull(Text(derived.GetProperty("label"), "en"));
    });

    [Theory]
    [InlineData("father", "parent")]
    [InlineData("daughter", "child")]
    [InlineData("brother", "sibling")]
    [InlineData("wife", "spouse")]
    [InlineData("counsel", "counsel")]
    public void The_reverse_of_the_reverse_leaves_the_sex_open(string code, string open) =>
        Assert.Equal(open, Reverse(Reverse(code)));

    [Fact]
    public void Only_further_reading_has_no_inverse() => Assert.Equal(
        ["seeAlso"],
        Rows("relation").Where(code => Text(code, "reverse") is null && !Flag(code, "symmetric")).Select(code => Text(code, "code")));

    private static string Reverse(string code) => Text(Code("relation", code), "reverse") ?? code;
}
