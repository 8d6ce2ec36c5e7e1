using System;
using System.Text.Json;
using Habeas.Codes;
using Habeas.Records;
using Xunit;

namespace Habeas.Tests.Serialization;

public sealed partial class HabeasJsonTests
{
    [Fact]
    public void The_kind_may_come_last()
    {
        var record = HabeasJson.Read("""{"events":[{"kind":"odd","type":"arrest"}],"subject":"person:a","id":"case:a","kind":"case"}""");

        Assert.Equal(Arrested, record with { });
        Assert.Equal("odd", Assert.IsType<Case>(record).Events[0].UnknownProperties["kind"].GetString());
    }

    [Theory]
    [InlineData("""{"id":"case:a"}""", "says its kind: person, group, case")]
    [InlineData("""{"kind":"trial","id":"case:a"}""", "'trial' is not a kind of record")]
    [InlineData("""{"kind":"Case","id":"case:a"}""", "'Case' is not a kind of record")]
    [InlineData("""{"kind":7,"id":"case:a"}""", "The kind of a record is a string")]
    [InlineData("""["case"]""", "A record is a JSON object")]
    [InlineData("null", "null is not a record")]
    [InlineData("""{"kind":"case"}""", "'id'")]
    [InlineData("""{"kind":"case","id":"case:a","events":[{"label":{"en":"x"}}]}""", "'type'")]
    [InlineData("""{"kind":"case","id":"case:a","state":null}""", "leave the property out")]
    [InlineData("""{"kind":"case","id":"case:a","note":null}""", "leave the property out")]
    [InlineData("""{"kind":"case","id":"case:a","publisher":null}""", "leave the property out")]
    [InlineData("""{"kind":"case","id":"case:a","events":[{"type":null}]}""", "A string was expected")]
    [InlineData("""{"kind":"case","id":"case:a","events":[{"type":"verdict","final":null}]}""", "leave the property out")]
    [InlineData("""{"kind":"source","id":"source:a","consent":[{"givenBy":null,"date":"2017","uses":["courts"],"audience":"public"}]}""", "givenBy")]
    [InlineData("""{"kind":"person","id":"person:a","names":[{"text":null}]}""", "leave the property out")]
    [InlineData("""{"kind":"case","id":"case:a","events":null}""", "events")]
    [InlineData("""{"kind":"case","id":"case:a","events":[null]}""", "null")]
    [InlineData("""{"kind":"case","id":"case:a","state":7}""", "A string was expected: a code of the list 'states'")]
    [InlineData("""{"kind":"case","id":"case:a","state":""}""", "a code of the list 'states' was expected")]
    [InlineData("""{"kind":"case","id":"case:a","note":{"en":null}}""", "language 'en'")]
    [InlineData("""{"kind":"case","id":"case:a","note":{}}""", "at least one language")]
    [InlineData("""{"kind":"case","id":"case:a","note":{"english!":"x"}}""", "Not a text")]
    [InlineData("""{"kind":"case","id":"case:a","note":"x"}""", "A text is an object")]
    [InlineData("""{"kind":"case","id":"case:a",}""", "trailing comma")]
    public void Refuses(string json, string message)
    {
        var fault = Assert.Throws<JsonException>(() => HabeasJson.Read(json));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"case","id":"case:a","id":"case:b"}""")]
    [InlineData("""{"kind":"case","kind":"case","id":"case:a"}""")]
    [InlineData("""{"kind":"case","id":"case:a","events":[{"type":"arrest","date":"2017","date":"2018"}]}""")]
    [InlineData("""{"kind":"case","id":"case:a","colour":1,"colour":2}""")]
    [InlineData("""{"kind":"case","id":"case:a","note":{"en":"a","en":"b"}}""")]
    [InlineData("""{"kind":"case","id":"case:a","extensions":{"a.example":{},"a.example":{}}}""")]
    [InlineData("""{"kind":"case","id":"case:a","extensions":{"a.example":{"x":1,"x":2}}}""")]
    public void Refuses_a_property_that_comes_twice(string json) =>
        Assert.Throws<JsonException>(() => HabeasJson.Read(json));

    [Fact]
    public void A_fault_names_the_value_the_expectation_and_the_whole_path()
    {
        var json = """{"kind":"case","id":"case:a","events":[{"type":"arrest"},{"type":"verdict","parts":[{"type":"imprisonment","term":"three years"}]}]}""";
        var fault = Assert.Throws<JsonException>(() => HabeasJson.Read(json));

        Assert.Equal("$.events[1].parts[0].term", fault.Path);
        Assert.Contains("'three years' is not valid: a quantity such as", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_another_kind_is_refused()
    {
        var fault = Assert.Throws<JsonException>(() => HabeasJson.Read<Case>("""{"kind":"person","id":"case:a"}"""));

        Assert.Contains("kind 'case' was expected, not 'person'", fault.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => HabeasJson.Read<Case>("""{"id":"case:a"}"""));
        Assert.Throws<ArgumentException>(() => new Case { Id = RecordId.Parse("case:a"), Kind = KindCode.Person });
    }

    [Fact]
    public void The_own_kind_may_be_set_and_is_never_lost()
    {
        Case made = new() { Id = RecordId.Parse("case:a"), Kind = KindCode.Case };

        Assert.Equal(KindCode.Case, (made with { Kind = default }).Kind);
    }

    [Fact]
    public void What_is_absent_or_empty_is_not_written()
    {
        Case empty = new() { Id = RecordId.Parse("case:a"), Events = [], Note = LanguageText.Empty, Extensions = new([]), State = default(StatesCode) };

        Assert.Equal("""{"kind":"case","id":"case:a"}""", HabeasJson.Write(empty));
    }

    private static Case Arrested => HabeasJson.Read<Case>("""{"kind":"case","id":"case:a","subject":"person:a","events":[{"type":"arrest","kind":"odd"}]}""");
}
