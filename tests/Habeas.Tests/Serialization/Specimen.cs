using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Habeas.Records;

namespace Habeas.Tests.Serialization;

/// <summary>Items in which every property is set, made by reflection so that a new property cannot be forgotten.</summary>
internal static class Specimen
{
    /// <summary>Every concrete type of the format: the kinds, the manifest, the items.</summary>
    public static IEnumerable<Type> Types { get; } =
        [.. typeof(Item).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Item)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The properties that are written, in the order of the format: by their order number, then as declared, a derived type's own before its base's.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type)
    {
        List<PropertyInfo> all = [];
        for (var level = type; level != typeof(Item); level = level.BaseType!)
            all.AddRange(level.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => all.TrueForAll(known => known.Name != property.Name)));
        return all.OrderBy(property => property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0);
    }

    public static Item Full(Type type, int depth = 2) => Make(type, depth);

    private static Item Make(Type type, int depth)
    {
        var item = (Item)Activator.CreateInstance(type)!;
        foreach (var property in Properties(type).Where(property => property.Name != "Kind"))
        {
            // The types are recursive: past some depth, set what must stand.
            if (depth > 0 || property.IsDefined(typeof(RequiredMemberAttribute)))
                property.SetValue(item, Value(property.PropertyType, depth - 1));
        }
        return item;
    }

    private static object Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsSubclassOf(typeof(Item)))
            return Make(type, depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RecordList<>))
            return ListOf(type.GenericTypeArguments[0], depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(JsonMap<>))
            return MapOf(type, depth);
        return type switch
        {
            _ when type == typeof(string) => "Nurbek Құшақбаев & <co>",
            _ when type == typeof(bool) => false, // the default of bool is not the same as absent
            _ when type == typeof(int) => 0,
            _ when type == typeof(double) => 43.25,
            _ when type == typeof(EdtfDate) => EdtfDate.Parse("[..2017-10-10]"),
            _ when type == typeof(TimeOfDay) => TimeOfDay.Parse("09:30"),
            _ when type == typeof(Quantity) => Quantity.Parse(">500"),
            _ when type == typeof(RecordId) => RecordId.Parse("case:tokmadi-muratkhan"),
            _ when type == typeof(Reference) => Reference.Parse("declaration:pace-wd-638#d1"),
            _ when type == typeof(Citation) => Citation.Parse("source:odf-2017-10-11#par10"),
            _ when type == typeof(LanguageText) => LanguageText.En("two years").With("kk", "екі жыл"),
            _ when type == typeof(JsonElement) => JsonSerializer.Deserialize<JsonElement>("""{"kept":[1,"two",null]}"""),
            _ when type.Namespace == "Habeas.Codes" => Activator.CreateInstance(type, "someCode")!,
            _ => throw new NotSupportedException($"No specimen of {type}"),
        };
    }

    private static object ListOf(Type type, int depth)
    {
        var items = Array.CreateInstance(type, 2);
        items.SetValue(Value(type, depth), 0);
        items.SetValue(Value(type, depth), 1);
        return typeof(RecordList).GetMethod(nameof(RecordList.From))!.MakeGenericMethod(type).Invoke(null, [items])!;
    }

    private static object MapOf(Type type, int depth)
    {
        var pair = typeof(KeyValuePair<,>).MakeGenericType(typeof(string), type.GenericTypeArguments[0]);
        var pairs = Array.CreateInstance(pair, 1);
        pairs.SetValue(Activator.CreateInstance(pair, "Records.Example", Value(type.GenericTypeArguments[0], depth)), 0);
        return Activator.CreateInstance(type, pairs)!;
    }
}
