using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Habeas.Records;
using Xunit;

namespace Habeas.Tests.Serialization;

public sealed partial class HabeasJsonTests
{
    public static TheoryData<string> TypeNames => [.. Specimen.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void What_is_written_reads_back_equal(string typeName)
    {
        var item = Full(typeName);
        var again = Reread(item);

        Assert.Equal(item, again);
        Assert.Equal(item.GetHashCode(), again.GetHashCode());
        Assert.Equal(HabeasJson.Write(item), HabeasJson.Write(again));
    }

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Properties_are_written_in_the_order_of_the_format(string typeName)
    {
        var item = Full(typeName);
        using var json = JsonDocument.Parse(HabeasJson.Write(item));

        Assert.Equal(
            Specimen.Properties(item.GetType()).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void An_item_that_differs_in_one_property_is_not_equal(string typeName)
    {
        var item = Full(typeName, depth: 1);
        foreach (var property in Specimen.Properties(item.GetType()).Where(property => property.Name != "Kind"))
        {
            var other = Full(typeName, depth: 1);
            Assert.Equal(item, other);
            property.SetValue(other, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);
            Assert.False(item.Equals(other), property.Name);
        }
    }

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Unknown_properties_survive_at_every_level(string typeName)
    {
        var item = Full(typeName);
        var json = JsonNode.Parse(HabeasJson.Write(item))!;
        var added = AddUnknown(item.GetType(), json.AsObject());
        var again = Read(item.GetType(), json.ToJsonString());

        Assert.True(added >= 1);
        Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(HabeasJson.Write(again))));
        Assert.Equal(again, Reread(again));
        Assert.NotEqual(item, again);
        Assert.Equal(3, again.UnknownProperties["colour"].GetProperty("is").GetArrayLength());
        Assert.Empty(item.UnknownProperties);
    }

    [Fact]
    public void Every_kind_reads_as_a_record_and_gives_its_type()
    {
        foreach (var type in Specimen.Types.Where(type => type.IsSubclassOf(typeof(Records.Record))))
        {
            var item = Specimen.Full(type);
            using MemoryStream stream = new();
            HabeasJson.Write(stream, item, indented: true);
            stream.Position = 0;

            Assert.Equal(item, HabeasJson.Read(HabeasJson.Write(item)));
            Assert.Equal(item, HabeasJson.Read([0xEF, 0xBB, 0xBF, .. HabeasJson.WriteUtf8(item)]));
            Assert.Equal(item, HabeasJson.Read(stream));
            Assert.Equal(type.Name, ((Records.Record)item).Kind.Value, ignoreCase: true);
        }
    }

    [Fact]
    public void Indented_text_has_two_spaces_and_line_feeds_and_legible_names()
    {
        Person person = new() { Id = RecordId.Parse("person:m"), Names = [new Name { Text = "Мұхтар «Ә»" }] };

        Assert.Equal(
            """
            {
              "kind": "person",
              "id": "person:m",
              "names": [
                {
                  "text": "Мұхтар «Ә»"
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            HabeasJson.Write(person, indented: true));
    }

    [Fact]
    public void A_retracted_record_needs_nothing_but_its_retraction()
    {
        var json = """{"kind":"case","id":"case:a","retracted":{"reason":{"en":"two people taken for one"},"date":"2019-03-20"}}""";

        Assert.Equal(json, HabeasJson.Write(HabeasJson.Read(json)));
    }

    private static Item Full(string typeName, int depth = 2) =>
        Specimen.Full(Specimen.Types.Single(type => type.Name == typeName), depth);

    private static Item Reread(Item item) => Read(item.GetType(), HabeasJson.Write(item));

    private static Item Read(Type type, string json) => (Item)JsonSerializer.Deserialize(json, HabeasJson.Options.GetTypeInfo(type))!;

    private static int AddUnknown(Type type, JsonObject json)
    {
        var added = 1;
        foreach (var property in Specimen.Properties(type))
        {
            var node = json[JsonNamingPolicy.CamelCase.ConvertName(property.Name)];
            if (property.PropertyType.IsSubclassOf(typeof(Item)) && node is JsonObject inner)
                added += AddUnknown(property.PropertyType, inner);
            else if (node is JsonArray list && property.PropertyType.GenericTypeArguments is [var itemType] && itemType.IsSubclassOf(typeof(Item)))
                added += list.Sum(element => AddUnknown(itemType, element!.AsObject()));
        }
        json["colour"] = JsonNode.Parse("""{"is":[1.50,null,"é"]}""");
        return added;
    }
}
