using System;
using System.Collections.Generic;

namespace Habeas.Json;

/// <summary>What the reader knows of one type of object: its properties in canonical order.</summary>
internal sealed class Shape
{
    private bool[] _ancestry = [];

    /// <param name="name">The type's name.</param>
    /// <param name="noun">What a message calls it: "charge", "person".</param>
    /// <param name="baseType">Index of the shape whose slots come first in this one; -1 for none.</param>
    /// <param name="properties">In canonical order, which is the order in which writers put them.</param>
    public Shape(string name, string noun, int baseType, params Property[] properties)
    {
        Name = name;
        Noun = noun;
        BaseType = baseType;
        Properties = properties;
        SlotCount = properties.Length + 1;
        Keys = Array.ConvertAll(properties, static property => property.Key);
        ReferenceProperties = Array.FindAll(properties, static property => property.Name != "id" && LeadsAway(property.Element ?? property));
        DateSlot = Find("date") is { Kind: ValueKind.Date } date ? date.Slot : 0;
        AsOfSlot = Find("asOf") is { Kind: ValueKind.Date } asOf ? asOf.Slot : 0;
        Required = Array.FindAll(properties, static property => property.Required || property.RequiredUnlessRetracted);
    }

    public string Name { get; }

    public string Noun { get; }

    public int BaseType { get; }

    public Property[] Properties { get; }

    public NameKey[] Keys { get; }

    public Property[] Required { get; }

    /// <summary>Properties that lead to other records or items; a record's own id is none.</summary>
    public Property[] ReferenceProperties { get; }

    /// <summary>The slots of <c>date</c> and <c>asOf</c>, 0 for none.</summary>
    public int DateSlot { get; }

    public int AsOfSlot { get; }

    /// <summary>The row of one object: its own cell and one a property.</summary>
    public int SlotCount { get; }

    /// <summary>Position in <see cref="Tables.Shapes"/>.</summary>
    public int Index { get; private set; }

    /// <summary>Whether the type is this one or extends it.</summary>
    public bool Is(int type) => _ancestry[type];

    /// <summary>Slot of <c>retracted</c>, or 0 where there is none.</summary>
    public int RetractedSlot { get; private set; }

    public Property? Find(string name) => Array.Find(Properties, property => property.Name == name);

    public IEnumerable<string> Names => Array.ConvertAll(Properties, static property => property.Name);

    private static bool LeadsAway(Property property) => property.Kind is ValueKind.Id or ValueKind.Reference or ValueKind.Citation;

    /// <summary>Turns indices into references, once.</summary>
    public static Shape[] Link(Shape[] shapes)
    {
        for (var i = 0; i < shapes.Length; i++)
        {
            shapes[i].Index = i;
            shapes[i]._ancestry = new bool[shapes.Length];
            for (var type = i; type >= 0; type = shapes[type].BaseType)
                shapes[i]._ancestry[type] = true;
            shapes[i].RetractedSlot = shapes[i].Find("retracted")?.Slot ?? 0;
            foreach (var property in shapes[i].Properties)
                property.Link(shapes);
        }
        return shapes;
    }
}
