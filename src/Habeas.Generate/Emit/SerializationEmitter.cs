using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Generate.CodeLists;
using Habeas.Generate.Model;

namespace Habeas.Generate.Emit;

/// <summary>The wiring of System.Text.Json: which types there are, so that nothing is found by reflection.</summary>
internal static class SerializationEmitter
{
    private static readonly string[] ValueTypes = ["EdtfDate", "TimeOfDay", "Quantity", "RecordId", "Reference", "Citation", "LanguageText", "JsonElement", "string"];

    public static string Emit(Format format, IReadOnlyList<CodeListFile> lists)
    {
        var objects = format.Types.Where(type => !type.IsAbstract).Select(type => type.Name).Append("Record").ToList();
        var items = objects.Concat(ElementsOf(format, "Array")).Distinct().Order(StringComparer.Ordinal);
        var maps = ElementsOf(format, "Map").Distinct().Order(StringComparer.Ordinal).ToList();
        var code = new CodeWriter("What System.Text.Json must know of the record types.", "System", "System.Collections.Generic", "System.Text.Json", "System.Text.Json.Serialization", "Habeas.Codes", "Habeas.Records");
        code.Open("namespace Habeas.Serialization");
        foreach (var type in objects.Concat(lists.Select(list => list.TypeName)).Concat(ValueTypes).Concat(maps.Select(map => $"JsonMap<{map}>")))
            code.Line($"[JsonSerializable(typeof({type}))]");
        code.Line("partial class HabeasJsonContext;");
        code.Line();
        code.Open("internal static class SerializedTypes");
        Table(code, "Kinds", "KindCode", format.Kinds.Select(kind => (kind, "KindCode." + kind)));
        code.Line();
        Table(code, "Converters", "JsonConverter", lists.Select(list => (list.TypeName, $"CodeConverter.Of({CodeWriter.Literal(list.List)}, static code => new {list.TypeName}(code))"))
            .Concat(items.Select(item => ($"RecordList<{item}>", $"new RecordListConverter<{item}>()")))
            .Concat(maps.Select(map => ($"JsonMap<{map}>", $"new JsonMapConverter<{map}>()"))));
        code.Close();
        code.Close();
        code.Line();
        code.Open("namespace Habeas.Codes");
        code.Line("using Habeas.Serialization;");
        code.Line();
        foreach (var list in lists)
        {
            code.Line("[JsonConverter(typeof(HabeasJsonConverterFactory))]");
            code.Line($"partial struct {list.TypeName};");
            code.Line();
        }
        code.Close();
        return code.ToString();
    }

    private static IEnumerable<string> ElementsOf(Format format, string kind) =>
        format.Types.SelectMany(type => type.Properties).SelectMany(property => WithElements(property.Value)).Where(value => value.Kind == kind).Select(value => ClrType(value.Element!));

    private static void Table(CodeWriter code, string name, string value, IEnumerable<(string Type, string Value)> rows)
    {
        code.Open($"internal static readonly Dictionary<Type, {value}> {name} = new()");
        foreach (var row in rows)
            code.Line($"[typeof({row.Type})] = {row.Value},");
        code.Close("};");
    }

    private static IEnumerable<FormatValue> WithElements(FormatValue? value)
    {
        for (; value is not null; value = value.Element)
            yield return value;
    }

    private static string ClrType(FormatValue value) => value.Kind switch
    {
        "Text" or "Word" or "Slug" => "string",
        "Any" => "JsonElement",
        "Date" => "EdtfDate",
        "Id" => "RecordId",
        "Reference" or "Citation" or "Quantity" or "LanguageText" => value.Kind,
        "Code" or "Object" => value.Type!,
        "Map" => $"JsonMap<{ClrType(value.Element!)}>",
        _ => throw new InvalidOperationException("no type for " + value.Kind),
    };
}
