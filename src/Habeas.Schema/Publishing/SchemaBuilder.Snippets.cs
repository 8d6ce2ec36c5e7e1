using System.Linq;
using Habeas.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Habeas.Schema.Publishing;

/// <content>What an editor puts down when somebody begins an object: the properties that it cannot do without, with places to fill in.</content>
internal sealed partial class SchemaBuilder
{
    private void AddSnippet(JsonSchema schema, Shape shape)
    {
        if (IsForEditors && shape.Required.Length > 0)
            Extend(schema, "defaultSnippets", new JArray(Snippet(shape)));
    }

    private void AddRecordSnippets(JsonSchema root)
    {
        if (IsForEditors)
            Extend(root, "defaultSnippets", new JArray(Tables.ByKind.Select(static kind => Snippet(Tables.Shapes[kind]))));
    }

    private void AddTextSnippet(JsonSchema schema)
    {
        if (IsForEditors)
            Extend(schema, "defaultSnippets", new JArray(new JObject { ["label"] = "text", ["description"] = "A wording by language", ["body"] = new JObject { ["${1:en}"] = "$2" } }));
    }

    private static JObject Snippet(Shape shape)
    {
        var place = 0;
        return new JObject { ["label"] = shape.Noun, ["description"] = Documentation.Plain(Documentation.Of(shape.Name).Summary), ["body"] = Body(shape, ref place) };
    }

    private static JObject Body(Shape shape, ref int place)
    {
        var body = new JObject();
        foreach (var property in shape.Required)
            body.Add(property.Name, Placeholder(shape, property, ref place));
        // A record has sources, or its statements have: hardly any comes without.
        if (shape.Find("kind") is not null && shape.Index != Tables.Source && shape.Index != Tables.Link)
            body.Add("sources", new JArray("source:" + Mark(ref place)));
        return body;
    }

    private static JToken Placeholder(Shape shape, Property property, ref int place) => property.Kind switch
    {
        ValueKind.Code when property.List == CodeTables.Kind => KindOf(shape),
        ValueKind.Id when property.Name == "id" => KindOf(shape) + ":" + Mark(ref place),
        ValueKind.Object => Body(property.Shape!, ref place),
        ValueKind.LanguageText => new JObject { ["en"] = Mark(ref place) },
        ValueKind.Array => new JArray(property.Element!.Kind == ValueKind.Object ? Body(property.Element.Shape!, ref place) : Mark(ref place)),
        _ => property.Name == "habeas" ? FormatSchema.Version : Mark(ref place),
    };

    private static string KindOf(Shape shape) => CodeSet.Default[CodeTables.Kind].Names[System.Array.IndexOf(Tables.ByKind, shape.Index)];

    private static string Mark(ref int place) => "$" + ++place;
}
