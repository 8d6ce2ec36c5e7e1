using System.Linq;
using Habeas.Codes;
using Habeas.Json;
using NJsonSchema;

namespace Habeas.Schema.Publishing;

/// <content>Values of each kind.</content>
internal sealed partial class SchemaBuilder
{
    private T Value<T>(T schema, Property property, Shape owner)
        where T : JsonSchema
    {
        switch (property.Kind)
        {
            case ValueKind.Any:
                break;
            case ValueKind.Boolean:
                schema.Type = JsonObjectType.Boolean;
                break;
            case ValueKind.Integer or ValueKind.Number:
                schema.Type = property.Kind == ValueKind.Integer ? JsonObjectType.Integer : JsonObjectType.Number;
                schema.Minimum = property.HasRange ? (decimal)property.Minimum : null;
                schema.Maximum = property.HasRange ? (decimal)property.Maximum : null;
                break;
            case ValueKind.Code:
                Code(schema, property, owner);
                break;
            case ValueKind.Object:
                // A reference stands alone: validators disagree on what stands beside it. Without the type NJsonSchema takes the whole for the reference.
                schema.Type = JsonObjectType.Object;
                schema.AnyOf.Add(ReferTo(property.Shape!));
                break;
            case ValueKind.Array:
                schema.Type = JsonObjectType.Array;
                schema.MinItems = property.MinItems;
                schema.Item = property.Element!.Kind == ValueKind.Object ? ReferTo(property.Element.Shape!) : Value(new JsonSchema(), property.Element, owner);
                break;
            case ValueKind.LanguageText:
                Map(schema, Grammars.Pattern(Grammar.LanguageTag)!, new JsonSchema { Type = JsonObjectType.String, MinLength = 1 });
                schema.MinProperties = 1;
                AddTextSnippet(schema);
                break;
            case ValueKind.Map:
                Map(schema, Grammars.Pattern(property.Grammar) ?? ValuePatterns.AnyName, property.Element!.Kind == ValueKind.Object ? ReferTo(property.Element.Shape!) : Value(new JsonSchema(), property.Element, owner));
                break;
            default:
                Text(schema, property);
                break;
        }
        return schema;
    }

    private void Text(JsonSchema schema, Property property)
    {
        schema.Type = JsonObjectType.String;
        schema.Pattern = ValuePatterns.Of(property);
        if (schema.Pattern is null)
            schema.MinLength = 1;
        else if (IsForEditors)
            Extend(schema, "patternErrorMessage", "Expected " + ValuePatterns.Expected(property));
    }

    private static void Map(JsonSchema schema, string names, JsonSchema values)
    {
        schema.Type = JsonObjectType.Object;
        schema.AllowAdditionalProperties = false;
        schema.PatternProperties.Add(names, AsProperty(values));
    }

    /// <summary>NJsonSchema takes only properties here.</summary>
    private static JsonSchemaProperty AsProperty(JsonSchema values)
    {
        if (values.Reference is not null)
            return new JsonSchemaProperty { Reference = values.Reference };
        var property = new JsonSchemaProperty { Type = values.Type, MinLength = values.MinLength, AllowAdditionalProperties = values.AllowAdditionalProperties };
        foreach (var item in values.Enumeration)
            property.Enumeration.Add(item);
        foreach (var alternative in values.AnyOf)
            property.AnyOf.Add(alternative);
        foreach (var pattern in values.PatternProperties)
            property.PatternProperties.Add(pattern.Key, pattern.Value);
        return property;
    }

    private void Code(JsonSchema schema, Property property, Shape owner)
    {
        var list = codes[property.List];
        if (property.List == CodeTables.Kind)
        {
            schema.Type = JsonObjectType.String;
            schema.Enumeration.Add(list.Names[System.Array.IndexOf(Tables.ByKind, owner.Index)]);
            return;
        }
        schema.Type = JsonObjectType.String;
        if (IsForEditors)
        {
            schema.AnyOf.Add(new JsonSchema { Reference = Labelled(list) });
            return;
        }
        if (list.IsOpen)
        {
            schema.MinLength = 1;
            return;
        }
        foreach (var code in list.Names)
            schema.Enumeration.Add(code);
    }

    /// <summary>A list with what its codes mean. Another code of an open list is valid, but an editor warns of it, as the checker does.</summary>
    private JsonSchema Labelled(CodeTable table)
    {
        var name = "codes." + table.Name;
        if (_definitions.TryGetValue(name, out var schema))
            return schema;
        var list = CodeLists.All.Single(list => list.Name == table.Name);
        schema = new JsonSchema();
        _definitions.Add(name, schema);
        var known = table.IsOpen ? new JsonSchema() : schema;
        known.Type = JsonObjectType.String;
        foreach (var code in table.Names)
            known.Enumeration.Add(code);
        Extend(known, "enumDescriptions", table.Names.Select(code => list.Find(code) is { } row ? row.Label == row.Code ? row.Definition : row.Label + ": " + row.Definition : "Defined in habeas.json").ToArray());
        if (table.IsOpen)
        {
            var other = new JsonSchema { Type = JsonObjectType.String, MinLength = 1 };
            Extend(other, "deprecationMessage", $"This code is not in the list \"{table.Name}\". A publisher's own code is defined under \"codes\" in habeas.json.");
            schema.AnyOf.Add(known);
            schema.AnyOf.Add(other);
        }
        return schema;
    }

    private JsonSchema ReferTo(Shape shape)
    {
        if (!_definitions.TryGetValue(shape.Name, out var definition))
        {
            _definitions.Add(shape.Name, definition = new JsonSchema());
            Object(definition, shape);
        }
        return new JsonSchema { Reference = definition };
    }
}
