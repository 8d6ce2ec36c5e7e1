using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Habeas.Tests.Formatting;

public sealed class RecordFormatterTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Checkout.Path("seeds"), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Checkout.Root, path))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_record_is_formatted_already(string path)
    {
        var text = File.ReadAllText(Checkout.Path(path));
        Assert.Equal(text, RecordFormatter.Format(text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_record_read_and_written_as_objects_comes_back_byte_for_byte(string path)
    {
        if (Path.GetFileName(path) == "habeas.json")
            return;
        var text = File.ReadAllText(Checkout.Path(path));
        Assert.Equal(text, RecordFormatter.Format(HabeasJson.Write(HabeasJson.Read(text))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_order_of_properties_is_brought_into_the_canonical_one(string path)
    {
        var text = File.ReadAllText(Checkout.Path(path));
        using var document = JsonDocument.Parse(text);
        var reversed = new StringBuilder();
        Reverse(document.RootElement, reversed);
        var formatted = RecordFormatter.Format(reversed.ToString());
        // Maps keep their own order, which reversing turned around: a second reversal sets it right.
        if (path.EndsWith(".person.json", StringComparison.Ordinal))
            Assert.Equal(text, formatted);
        using var again = JsonDocument.Parse(formatted);
        Assert.True(JsonElement.DeepEquals(document.RootElement, again.RootElement));
    }

    [Fact]
    public void Unknown_properties_stay_behind_the_known_ones_in_their_own_order() =>
        Assert.Equal("{\n  \"kind\": \"person\",\n  \"id\": \"person:a\",\n  \"zeta\": 1.50,\n  \"alpha\": [1e3, null]\n}\n", RecordFormatter.Format("""{"zeta":1.50,"id":"person:a","alpha":[1e3,null],"kind":"person"}"""));

    [Fact]
    public void Text_is_written_as_itself_and_what_cannot_be_seen_as_an_escape() =>
        Assert.Equal("{\n  \"kind\": \"person\",\n  \"note\": { \"kk\": \"Мақс \\\"x\\\" \\u202e / é\" }\n}\n", RecordFormatter.Format("""{"kind":"person","note":{"kk":"\u041c\u0430\u049b\u0441 \"x\" \u202e \/ \u00e9"}}"""));

    [Fact]
    public void Half_a_character_stays_as_it_is_written() =>
        Assert.Contains("\"\\ud83d x\"", RecordFormatter.Format("""{"kind":"person","note":{"en":"\ud83d x"}}"""), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_stands_twice_is_refused_rather_than_dropped()
    {
        var exception = Assert.Throws<FormatException>(() => RecordFormatter.Format("""{"kind":"person","id":"person:a","id":"person:b"}"""));
        Assert.Contains("\"id\" stands twice", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"a\":1,}")]
    public void What_is_not_JSON_is_refused(string text) => Assert.Throws<FormatException>(() => RecordFormatter.Format(text));

    [Fact]
    public void A_line_of_NDJSON_stays_a_line() =>
        Assert.Equal("""{ "kind": "person", "id": "person:a" }""", Encoding.UTF8.GetString(RecordFormatter.FormatLine("""{"id":"person:a", "kind":"person"}"""u8.ToArray())));

    [Fact]
    public void Formatting_twice_changes_nothing()
    {
        var once = RecordFormatter.Format("""[{"habeas":"1.0"},{"kind":"case","id":"case:a","events":[],"note":{}},[],3]""");
        Assert.Equal(once, RecordFormatter.Format(once));
    }

    private static void Reverse(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{').AppendJoin(',', value.EnumerateObject().Reverse().Select(member => Member(member))).Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[').AppendJoin(',', value.EnumerateArray().Select(Item)).Append(']');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }

        static string Member(JsonProperty member) => JsonSerializer.Serialize(member.Name) + ":" + Item(member.Value);

        static string Item(JsonElement item)
        {
            var inner = new StringBuilder();
            Reverse(item, inner);
            return inner.ToString();
        }
    }
}
