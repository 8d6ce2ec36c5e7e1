using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Habeas.Tests.Serialization;

public sealed class RecordListTests
{
    [Fact]
    public void The_default_is_the_empty_list()
    {
        RecordList<string> none = default;

        Assert.Empty(none);
        Assert.True(none.IsEmpty);
        Assert.Equal(none, RecordList.From<string>([]));
        Assert.Equal(none.GetHashCode(), RecordList.From(new List<string>()).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Lists_are_equal_when_their_items_are_in_the_same_order()
    {
        RecordList<string> list = ["a", "b"];

        Assert.True(list == ["a", "b"]);
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.Equal(list.GetHashCode(), RecordList.From(["a", "b"]).GetHashCode());
        Assert.Equal("ab", string.Concat(list.Select(item => item)));
    }

    [Fact]
    public void A_list_never_changes()
    {
        string[] given = ["a"];
        var list = RecordList.From(given);
        given[0] = "b";

        Assert.Equal("a", list[0]);
        Assert.Equal(["a", "c"], list.With("c"));
        Assert.Single(list);
    }

    [Fact]
    public void A_list_has_no_null_items()
    {
        Assert.Throws<ArgumentNullException>(() => RecordList.From<string>([null!]));
        Assert.Throws<ArgumentNullException>(() => default(RecordList<string>).With(null!));
    }

    [Fact]
    public void Maps_are_equal_by_content_raw_json_included()
    {
        JsonMap<JsonElement> Map(string json) => new([new("a", Raw(json)), new("b", Raw("true"))]);

        Assert.Equal(Map("""{"x":1,"y":2}"""), Map("""{ "y": 2, "x": 1 }"""));
        Assert.NotEqual(Map("1"), Map("2"));
        Assert.Equal(2, Map("1").With("a", Raw("2")).Count);
        Assert.Throws<ArgumentException>(() => new JsonMap<string>([new("a", "1"), new("a", "2")]));
    }

    private static JsonElement Raw(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
