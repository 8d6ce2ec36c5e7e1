using System;
using Habeas.Generate.Model;

namespace Habeas.Generate.Emit;

/// <summary>The typed views over the tape that rules read.</summary>
internal static class ViewsEmitter
{
    public static string Emit(Format format)
    {
        var code = new CodeWriter("Typed views over the tape: one struct a type, one property a line.");
        code.Line("namespace Habeas.Json;");
        foreach (var type in format.Types)
        {
            code.Line();
            code.Summary(type.Summary);
            code.Open($"internal readonly partial struct {type.Name}View(Tape tape, int at) : IObjectView<{type.Name}View>");
            code.Line("public Tape Tape => tape;");
            code.Line();
            code.Line("public int Index => at;");
            code.Line();
            code.Line("public bool IsPresent => at != 0;");
            code.Line();
            code.Line("public ByteRange Range => tape.RangeOf(tape.CellOf(at, 0));");
            code.Line();
            code.Line($"{type.Name}View IView<{type.Name}View>.Of(Tape tape, int cell) => new(tape, tape.ObjectAt(cell));");
            code.Line();
            code.Line($"{type.Name}View IObjectView<{type.Name}View>.At(Tape tape, int at) => new(tape, at);");
            for (var parent = type.Base; parent is not null; parent = format[parent].Base)
            {
                code.Line();
                code.Line($"public static implicit operator {parent}View({type.Name}View view) => new(view.Tape, view.Index);");
            }
            foreach (var property in type.Properties)
            {
                code.Line();
                code.Line($"public {Field(property.Value)} {property.ClrName} => {Access(property)};");
            }
            code.Close();
        }
        return code.ToString();
    }

    private static string Access(FormatProperty property) => property.Value.Kind == "Object"
        ? $"new(tape, tape.ObjectAt(tape.CellOf(at, {property.Slot})))"
        : $"new(tape, tape.CellOf(at, {property.Slot}))";

    private static string Field(FormatValue value) => value.Kind switch
    {
        "Text" or "Word" or "Any" or "Time" => "TextField",
        "Slug" => "SlugField",
        "Boolean" => "BooleanField",
        "Integer" or "Number" => "NumberField",
        "Date" => "DateField",
        "Quantity" => "QuantityField",
        "Id" or "Reference" or "Citation" => "ReferenceField",
        "Code" => "CodeField",
        "LanguageText" => "MapView<TextField>",
        "Object" => value.Type + "View",
        "Array" => $"ListView<{Field(value.Element!)}>",
        "Map" => $"MapView<{Field(value.Element!)}>",
        _ => throw new InvalidOperationException("no field for " + value.Kind),
    };
}
