using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Generate.Model;

namespace Habeas.Generate.Emit;

/// <summary>The tables that the reader interprets.</summary>
internal static class TablesEmitter
{
    public static string Emit(Format format)
    {
        var code = new CodeWriter("What the reader knows of each type of object.");
        code.Line("namespace Habeas.Json;");
        code.Line();
        code.Open("internal static class Tables");
        for (var i = 0; i < format.Types.Count; i++)
            code.Line($"public const int {format.Types[i].Name} = {i};");
        code.Line();
        code.Line($"/// <summary>The longest run of slots that a type has; so many empty cells stand for an object that is not there.</summary>");
        code.Line($"public const int MostSlots = {format.Types.Max(type => type.Properties.Count) + 3};");
        code.Line();
        code.Line("/// <summary>The type of each kind of record, by the kind's index.</summary>");
        code.Line($"public static readonly int[] ByKind = [{string.Join(", ", format.Kinds)}];");
        code.Line();
        code.Line("public static readonly Shape[] Shapes = Shape.Link(");
        code.Line("[");
        foreach (var type in format.Types)
            code.Line($"    {type.Name}Shape(),");
        code.Line("]);");
        // A method a type: one initialiser for all would take the trimming analyzer minutes.
        foreach (var type in format.Types)
        {
            code.Line();
            code.Line($"private static Shape {type.Name}Shape() => new({CodeWriter.Literal(type.Name)}, {CodeWriter.Literal(type.Noun)}, {type.Base ?? "-1"},");
            for (var i = 0; i < type.Properties.Count; i++)
                code.Line($"    {Property(type.Properties[i], format)}{(i == type.Properties.Count - 1 ? ");" : ",")}");
        }
        code.Close();
        return code.ToString();
    }

    private static string Property(FormatProperty property, Format format)
    {
        var extras = new List<string>();
        if (property.Required)
            extras.Add("Required = true");
        if (property.RequiredUnlessRetracted)
            extras.Add("RequiredUnlessRetracted = true");
        return Value(property.Name, property.Slot, property.Value, extras, format);
    }

    private static string Value(string name, int slot, FormatValue value, List<string> extras, Format format)
    {
        if (value.Kind == "Object")
            extras.Insert(0, "Type = " + value.Type);
        if (value.Kind == "Code")
            extras.Insert(0, "List = CodeTables." + value.Type![..^4]);
        if (value.Grammar is not null && value.Kind != "Slug")
            extras.Add("Grammar = Grammar." + value.Grammar);
        if (value.Kinds.Count > 0)
            extras.Add("Kinds = " + Mask(value.Kinds, format));
        if (value.MinItems > 0)
            extras.Add("MinItems = " + value.MinItems);
        if (value.Minimum is { } minimum)
            extras.Add("Minimum = " + CodeWriter.Number(minimum));
        if (value.Maximum is { } maximum)
            extras.Add("Maximum = " + CodeWriter.Number(maximum));
        if (value.Element is not null)
            extras.Add("Element = " + Value("", 0, value.Element, [], format));
        var text = $"new Property({CodeWriter.Literal(name)}, {slot}, ValueKind.{value.Kind})";
        return extras.Count == 0 ? text : text + " { " + string.Join(", ", extras) + " }";
    }

    private static int Mask(IReadOnlyList<string> kinds, Format format)
    {
        var mask = 0;
        foreach (var kind in kinds)
        {
            var index = format.Kinds.ToList().FindIndex(name => name.Equals(kind, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
                throw new InvalidOperationException($"there is no kind \"{kind}\"");
            mask |= 1 << index;
        }
        return mask;
    }
}
