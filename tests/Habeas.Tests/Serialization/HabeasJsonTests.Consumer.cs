using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Habeas.Codes;
using Habeas.Records;
using Xunit;

namespace Habeas.Tests.Serialization;

public sealed partial class HabeasJsonTests
{
    private const string Expected =
        """
        {"CASEWORKER":null,"MAINCASE":{"kind":"case","id":"case:a","events":[{"type":"release","final":false}]},
        "ALLDECLARATIONS":[{"kind":"declaration","id":"declaration:d","type":"letter","figures":[{"counts":"persons"}]}],
        "RECENTEVENTS":[{"type":"arrest"}],"ANYTHING":{"kind":"body","id":"body:b"},"SEENON":{"case:a":"2017"}}
        """;

    [Fact]
    public void Records_keep_their_shape_in_a_consumers_types_under_any_policy()
    {
        var options = Consumer();
        options.TypeInfoResolverChain.Add(HabeasJson.Resolver);
        options.TypeInfoResolverChain.Add(DossierContext.Default);

        var json = JsonSerializer.Serialize(Made(), (JsonTypeInfo<Dossier>)options.GetTypeInfo(typeof(Dossier)));
        var again = (Dossier)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Dossier)))!;

        Assert.Equal(Expected.ReplaceLineEndings(""), json);
        AssertSame(Made(), again);
    }

    [Fact]
    public void Records_keep_their_shape_with_reflection_and_our_resolver_first()
    {
        var options = Consumer();
        options.TypeInfoResolverChain.Add(HabeasJson.Resolver);
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());

        var json = JsonSerializer.Serialize(Made(), options);

        Assert.Equal(Expected.ReplaceLineEndings(""), json);
        AssertSame(Made(), JsonSerializer.Deserialize<Dossier>(json, options)!);
    }

    [Fact]
    public void Lists_and_records_of_any_kind_keep_their_shape_even_without_our_resolver()
    {
        Dossier dossier = new() { RecentEvents = Made().RecentEvents, Anything = Made().Anything };
        var json = JsonSerializer.Serialize(dossier);

        Assert.Contains("""
            "RecentEvents":[{"type":"arrest"}],"Anything":{"kind":"body","id":"body:b"}
            """, json, StringComparison.Ordinal);
        Assert.Equal(dossier.RecentEvents, JsonSerializer.Deserialize<Dossier>(json)!.RecentEvents);
        Assert.Equal(dossier.Anything, JsonSerializer.Deserialize<Dossier>(json)!.Anything);
    }

    private static JsonSerializerOptions Consumer() => new()
    {
        PropertyNamingPolicy = new Shouting(),
        DictionaryKeyPolicy = new Shouting(),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    private static Dossier Made() => new()
    {
        MainCase = new() { Id = RecordId.Parse("case:a"), Events = [new Event { Type = new EventCode("release"), Final = false }] },
        AllDeclarations = [new() { Id = RecordId.Parse("declaration:d"), Type = new DeclarationCode("letter"), Figures = [new Figure { Counts = new UnitCode("persons") }] }],
        RecentEvents = [new Event { Type = new EventCode("arrest") }],
        Anything = new Body { Id = RecordId.Parse("body:b") },
        SeenOn = { [RecordId.Parse("case:a")] = EdtfDate.Parse("2017") },
    };

    private static void AssertSame(Dossier expected, Dossier actual)
    {
        Assert.Equal(expected.MainCase, actual.MainCase);
        Assert.Equal(expected.AllDeclarations, actual.AllDeclarations);
        Assert.Equal(expected.RecentEvents, actual.RecentEvents);
        Assert.Equal(expected.Anything, actual.Anything);
        Assert.Equal(expected.SeenOn, actual.SeenOn);
    }

    private sealed class Shouting : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToUpperInvariant();
    }
}
