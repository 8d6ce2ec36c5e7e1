using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using static Habeas.Tests.Codes.CodeListFiles;

namespace Habeas.Tests.Codes;

public sealed class CodeListFileTests
{
    private static readonly string[] Keepers = ["format", "law", "publishers"];

    private static readonly string[] ListProperties =
        ["list", "open", "about", "keeper", "ordered", "includes", "codes", "derived"];

    private static readonly string[] CodeProperties =
    [
        "code", "group", "carries", "unique", "label", "definition", "validFrom", "validTo", "source", "pattern",
        "reverse", "symmetric", "body", "alsoIn", "alpha3", "unsourced",
    ];

    public static TheoryData<string> AllLists => [.. Names];

    [Theory]
    [MemberData(nameof(AllLists))]
    public void A_list_says_what_it_is(string name)
    {
        var list = List(name);

        Assert.Equal(name, Text(list, "list"));
        Assert.True(list.GetProperty("open").ValueKind is JsonValueKind.True or JsonValueKind.False);
        Assert.False(string.IsNullOrWhiteSpace(Text(list.GetProperty("about"), "en")));
        Assert.Contains(Text(list, "keeper"), Keepers);
        Assert.NotEmpty(Rows(name));
        AssertKnownInOrder(list, ListProperties);
    }

    [Theory]
    [MemberData(nameof(AllLists))]
    public void A_code_is_spelt_as_its_list_spells_codes(string name)
    {
        var spelling = name switch
        {
            "states" => "^[A-Z]{2}$",
            "politicalGroup" => "^[A-Z][A-Za-z]*([&/][A-Z]+)?$",
            "scheme" => "^[a-z]+(-[a-z]+)*$",
            _ => "^[a-z]+([A-Z][a-z]+)*$",
        };

        Assert.All(CodeNames(name), code => Assert.Matches(spelling, code));
    }

    [Theory]
    [MemberData(nameof(AllLists))]
    public void A_code_stands_once_in_its_list(string name) => Assert.Distinct(CodeNames(name));

    [Theory]
    [MemberData(nameof(AllLists))]
    public void Every_code_has_a_label_and_a_definition(string name) => Assert.All(Rows(name), code =>
    {
        Assert.False(string.IsNullOrWhiteSpace(Text(code.GetProperty("label"), "en")));
        Assert.False(string.IsNullOrWhiteSpace(Text(code.GetProperty("definition"), "en")));
        AssertKnownInOrder(code, CodeProperties);
    });

    [Theory]
    [MemberData(nameof(AllLists))]
    public void Validity_is_a_year_or_a_day_has_a_source_and_does_not_end_before_it_begins(string name) =>
        Assert.All(Rows(name), code =>
        {
            var from = Text(code, "validFrom");
            var to = Text(code, "validTo");

            Assert.True(from is null || IsDate(from), from);
            Assert.True(to is null || IsDate(to), to);
            if (from is not null && to is not null)
                Assert.True(string.CompareOrdinal(from, to) < 0, $"{from} to {to}");
            Assert.True((from ?? to) is null || Text(code, "source") is not null, "a date without a source");
        });

    [Fact]
    public void Kinds_stand_in_the_order_of_the_format() => Assert.Equal(
        ["person", "group", "case", "declaration", "body", "law", "incident", "source", "link"], CodeNames("kind"));

    [Fact]
    public void A_list_includes_only_lists_that_exist() => Assert.All(Names, name =>
    {
        if (List(name).TryGetProperty("includes", out var includes))
            Assert.All(includes.EnumerateArray(), included => Assert.Contains(included.GetString(), Names));
    });

    [Fact]
    public void Every_closed_list_is_kept_by_the_format_or_takes_additions_from_a_manifest_only() => Assert.All(
        Names.Where(name => !Flag(List(name), "open")),
        name => Assert.Equal(name == "states" ? "publishers" : "format", Text(List(name), "keeper")));

    private static bool IsDate(string text) =>
        Regex.IsMatch(text, "^[0-9]{4}$")
        || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static void AssertKnownInOrder(JsonElement row, string[] known)
    {
        var places = row.EnumerateObject().Select(property => Array.IndexOf(known, property.Name)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
