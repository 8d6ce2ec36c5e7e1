using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Habeas.Generate.Model;

/// <summary>Turns one record type into what the emitters need.</summary>
internal sealed class TypeReader(IReadOnlyCollection<string> codeTypes)
{
    public ObjectType Read(INamedTypeSymbol type)
    {
        var ancestry = FormatReader.Bases(type).Where(ancestor => ancestor.Name != "Item").ToList();
        var slot = 0;
        var properties = new List<(int Order, int Depth, FormatProperty Property)>();
        for (var depth = ancestry.Count - 1; depth >= 0; depth--)
        {
            foreach (var member in ancestry[depth].GetMembers().OfType<IPropertySymbol>().Where(IsFormatProperty))
            {
                if (member.IsOverride)
                    Override(properties, member);
                else
                    properties.Add((Order(member), depth, Property(member, ++slot)));
            }
        }
        var ordered = properties.OrderBy(item => item.Order).ThenBy(item => item.Depth).Select(item => item.Property);
        var parent = ancestry.Count > 1 ? ancestry[1].Name : null;
        return new ObjectType(type.Name, parent, type.IsAbstract, [.. ordered], FormatReader.Summary(type)) { Documentation = DocumentationReader.Of(type) };
    }

    private static bool IsFormatProperty(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Public && !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared
        && property.Name != "EqualityContract" && !Has(property, "JsonIgnoreAttribute");

    /// <summary>An override may tighten what its base says, and keeps its slot.</summary>
    private void Override(List<(int Order, int Depth, FormatProperty Property)> properties, IPropertySymbol member)
    {
        var at = properties.FindIndex(item => item.Property.ClrName == member.Name);
        properties[at] = (properties[at].Order, properties[at].Depth, Property(member, properties[at].Property.Slot));
    }

    private FormatProperty Property(IPropertySymbol member, int slot)
    {
        var unlessRetracted = Has(member, "RequiredUnlessRetractedAttribute");
        var required = (member.IsRequired || Has(member, "JsonRequiredAttribute")) && !unlessRetracted;
        return new FormatProperty(JsonNamingPolicy.CamelCase.ConvertName(member.Name), member.Name, slot, Value(member.Type, member), required, unlessRetracted, FormatReader.Summary(member))
        {
            Documentation = DocumentationReader.Of(member),
        };
    }

    private FormatValue Value(ITypeSymbol type, IPropertySymbol member)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        var grammar = Argument<int?>(member, "GrammarAttribute", 0) is { } index ? GrammarName(member, index) : null;
        switch (type.Name)
        {
            case "String":
                return grammar is null ? new FormatValue("Text") : grammar == "Slug" ? new FormatValue("Slug") : new FormatValue("Word") { Grammar = grammar };
            case "Boolean":
                return new FormatValue("Boolean");
            case "Int32":
                return Ranged("Integer", member);
            case "Double":
                return Ranged("Number", member);
            case "EdtfDate":
                return new FormatValue("Date");
            case "TimeOfDay":
                return new FormatValue("Time");
            case "Quantity":
                return new FormatValue("Quantity");
            case "LanguageText":
                return new FormatValue("LanguageText");
            case "JsonElement":
                return new FormatValue("Any");
            case "RecordId":
                return new FormatValue("Id") { Kinds = Kinds(member) };
            case "Reference":
                return new FormatValue("Reference") { Kinds = Kinds(member) };
            case "Citation":
                return new FormatValue("Citation") { Kinds = ["source"] };
            case "RecordList":
                return new FormatValue("Array") { MinItems = Argument<int?>(member, "MinItemsAttribute", 0) ?? 0, Element = Value(((INamedTypeSymbol)type).TypeArguments[0], member) };
            case "JsonMap":
                var inner = ((INamedTypeSymbol)type).TypeArguments[0];
                // The grammar of a map is that of its names, not of its values.
                return new FormatValue("Map") { Grammar = grammar, Element = inner.SpecialType == SpecialType.System_String ? new FormatValue("Text") : Value(inner, member) with { Grammar = null } };
        }
        if (codeTypes.Contains(type.Name))
            return new FormatValue("Code") { Type = type.Name };
        if (type is INamedTypeSymbol named && FormatReader.Bases(named).Any(ancestor => ancestor.Name == "Item"))
            return new FormatValue("Object") { Type = type.Name };
        throw new InvalidOperationException($"{member.ToDisplayString()}: the format has no value of type {type.ToDisplayString()}");
    }

    private static FormatValue Ranged(string kind, IPropertySymbol member) => new(kind)
    {
        Minimum = Argument<double?>(member, "RangeAttribute", 0),
        Maximum = Argument<double?>(member, "RangeAttribute", 1),
    };

    private static string[] Kinds(IPropertySymbol member) =>
        Attribute(member, "KindsAttribute") is { } attribute ? [.. attribute.ConstructorArguments[0].Values.Select(value => (string)value.Value!)] : [];

    private static string GrammarName(IPropertySymbol member, int index)
    {
        var type = Attribute(member, "GrammarAttribute")!.ConstructorArguments[0].Type!;
        return type.GetMembers().OfType<IFieldSymbol>().Single(field => Convert.ToInt32(field.ConstantValue, null) == index).Name;
    }

    private static int Order(IPropertySymbol member) => Argument<int?>(member, "JsonPropertyOrderAttribute", 0) ?? 0;

    private static bool Has(ISymbol member, string attribute) => Attribute(member, attribute) is not null;

    private static AttributeData? Attribute(ISymbol member, string name) => member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);

    private static T? Argument<T>(ISymbol member, string name, int index)
    {
        var attribute = Attribute(member, name);
        return attribute is null ? default : (T)Convert.ChangeType(attribute.ConstructorArguments[index].Value!, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), null);
    }
}
