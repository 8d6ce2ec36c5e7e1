using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Json;
using NJsonSchema;

namespace Habeas.Schema.Publishing;

/// <summary>
/// Builds the documents from the reader's tables. Only keywords are used that every validator takes alike: see <c>schema/README.md</c>, where they are listed with the traps that the others are.
/// </summary>
/// <remarks>A builder makes one document.</remarks>
internal sealed partial class SchemaBuilder(SchemaEdition edition, CodeSet codes)
{
    private readonly Dictionary<string, JsonSchema> _definitions = new(StringComparer.Ordinal);

    private bool IsForEditors => edition == SchemaEdition.Editor;

    public JsonSchema Build(string name)
    {
        var root = name switch
        {
            FormatSchema.AnyRecord => AnyRecord(),
            FormatSchema.Manifest => Object(new JsonSchema(), Tables.Shapes[Tables.Manifest]),
            _ => Object(new JsonSchema(), ShapeOf(name)),
        };
        foreach (var definition in _definitions.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            root.Definitions.Add(definition.Key, definition.Value);
        return root;
    }

    private static Shape ShapeOf(string kind) => Tables.Shapes[Tables.ByKind[CodeSet.Default[CodeTables.Kind].Names.ToList().IndexOf(kind)]];

    private JsonSchema AnyRecord()
    {
        var root = new JsonSchema();
        Describe(root, "Record", Documentation.Of("Record"));
        foreach (var kind in Tables.ByKind)
            root.AnyOf.Add(ReferTo(Tables.Shapes[kind]));
        AddRecordSnippets(root);
        return root;
    }

    /// <summary>A type of object: its properties and no others.</summary>
    private JsonSchema Object(JsonSchema schema, Shape shape)
    {
        // An editor shows what a type says above what the property says that holds it: there the property says both.
        if (!IsForEditors || shape.Find("kind") is not null || shape.Index == Tables.Manifest)
            Describe(schema, char.ToUpperInvariant(shape.Noun[0]) + shape.Noun[1..], Documentation.Of(shape.Name));
        schema.Type = JsonObjectType.Object;
        schema.AllowAdditionalProperties = false;
        foreach (var property in shape.Properties)
        {
            schema.Properties.Add(property.Name, PropertyOf(shape, property));
            if (property.Required)
                schema.RequiredProperties.Add(property.Name);
        }
        var unlessRetracted = shape.Required.Where(static property => property.RequiredUnlessRetracted).Select(static property => property.Name).ToList();
        if (unlessRetracted.Count > 0)
        {
            schema.AnyOf.Add(Requiring(unlessRetracted));
            schema.AnyOf.Add(Requiring(["retracted"]));
        }
        AddSnippet(schema, shape);
        return schema;
    }

    private JsonSchema Requiring(IEnumerable<string> names)
    {
        // NJsonSchema looks for properties in what is no object, unless the type is said here too.
        var schema = new JsonSchema { Type = JsonObjectType.Object };
        foreach (var name in names)
        {
            // ajv is strict about required properties that are not declared beside the keyword. An editor would offer them twice.
            if (!IsForEditors)
                schema.Properties.Add(name, new JsonSchemaProperty());
            schema.RequiredProperties.Add(name);
        }
        return schema;
    }

    /// <summary>What all types of a base have in common is said once.</summary>
    private JsonSchemaProperty PropertyOf(Shape shape, Property property)
    {
        var owner = Declaring(shape, property);
        if (owner == shape)
            return Describe(shape, property, Value(new JsonSchemaProperty(), property, shape));
        var name = owner.Name + "." + property.Name;
        if (!_definitions.TryGetValue(name, out var definition))
        {
            _definitions.Add(name, definition = new JsonSchema());
            Describe(owner, property, Value(definition, property, owner));
        }
        return new JsonSchemaProperty { Reference = definition };
    }

    /// <summary>The type, or the base farthest up, in which the property is the same.</summary>
    private static Shape Declaring(Shape shape, Property property)
    {
        // A record's kind is that of its type, and nobody else's.
        if (property.List == CodeTables.Kind)
            return shape;
        while (shape.BaseType >= 0 && Tables.Shapes[shape.BaseType].Find(property.Name) is { } inherited && inherited.Kind == property.Kind && inherited.Kinds == property.Kinds && inherited.MinItems == property.MinItems)
            shape = Tables.Shapes[shape.BaseType];
        return shape;
    }

    private T Describe<T>(Shape shape, Property property, T schema)
        where T : JsonSchema
    {
        var row = Documentation.Of(shape, property.Name);
        if (IsForEditors && (property.Element ?? property).Shape is { } type)
            row = (row.Summary, (row.Remarks + "\n\n" + char.ToUpperInvariant(type.Noun[0]) + type.Noun[1..] + ": " + Documentation.Of(type.Name).Summary).TrimStart('\n'));
        Describe(schema, null, row);
        return schema;
    }

    /// <param name="schema">What is described.</param>
    /// <param name="title">Its title; null: the first sentence of its documentation. Editors show it above the whole of it, and so need none.</param>
    /// <param name="row">Its documentation.</param>
    private void Describe(JsonSchema schema, string? title, (string Summary, string Remarks) row)
    {
        if (title is not null || !IsForEditors)
            schema.Title = title ?? Documentation.Plain(Documentation.FirstSentence(row.Summary));
        schema.Description = Documentation.Plain(Documentation.Whole(row)).Replace("\n\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
        if (IsForEditors)
            Extend(schema, "markdownDescription", row.Remarks.Length == 0 ? row.Summary : row.Summary + "\n\n" + row.Remarks);
    }

    private static void Extend(JsonSchema schema, string keyword, object value) => (schema.ExtensionData ??= new Dictionary<string, object>()).Add(keyword, value);
}
