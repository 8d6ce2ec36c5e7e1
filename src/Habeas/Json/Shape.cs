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
        DateSlot = Find("date") is { Kind: ValueKind.Date } date ? date.Slot : 0;
        KindSlot = Find("kind")?.Slot ?? 0;
        AsOfSlot = Find("asOf") is { Kind: ValueKind.Date } asOf ? asOf.Slot : 0;
        Required = Array.FindAll(properties, static property => property.Required || property.RequiredUnlessRetracted);
        PresenceSlot = properties.Length + 1;
        SlotCount = properties.Length + 3;
        foreach (var property in Required)
            RequiredMask |= 1UL << property.Slot;
    }

    public string Name { get; }

    public string Noun { get; }

    public int BaseType { get; }

    public Property[] Properties { get; }

    public Property[] Required { get; }

    /// <summary>The slots of <c>date</c> and <c>asOf</c>, 0 for none.</summary>
    public int DateSlot { get; }

    public int AsOfSlot { get; }

    /// <summary>The slot of <c>kind</c>, which records have; 0 for none.</summary>
    public int KindSlot { get; }

    /// <summary>The row of one object: its own cell, one a property, and two numbers that say which properties stand there.</summary>
    public int SlotCount { get; }

    /// <summary>Offset of the first of those two.</summary>
    public int PresenceSlot { get; }

    /// <summary>The bits of the required properties in <see cref="Tape.PresenceOf"/>.</summary>
    public ulong RequiredMask { get; }

    /// <summary>Position in <see cref="Tables.Shapes"/>.</summary>
    public int Index { get; private set; }

    /// <summary>An object of this type as it stands by itself, in no property.</summary>
    public Property AsValue { get; private set; } = null!;

    /// <summary>Whether the type is this one or extends it.</summary>
    public bool Is(int type) => _ancestry[type];

    /// <summary>Slot of <c>retracted</c>, or 0 where there is none.</summary>
    public int RetractedSlot { get; private set; }

    public Property? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
                return property;
        }
        return null;
    }

    /// <summary>The bits of these properties in <see cref="Tape.PresenceOf"/>; those that the type does not have are passed over.</summary>
    public ulong MaskOf(params IReadOnlyList<string> names)
    {
        var mask = 0UL;
        for (var i = 0; i < names.Count; i++)
            mask |= Find(names[i]) is { } property ? 1UL << property.Slot : 0;
        return mask;
    }

    /// <summary>The names of the properties, each with the index of its property; made when first asked for.</summary>
    public CodeTable NameTable => field ??= new CodeTable(Name, isOpen: false, Array.ConvertAll(Properties, static property => property.Name));

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
            shapes[i].AsValue = new Property("", 0, ValueKind.Object) { Type = i };
            shapes[i].AsValue.Link(shapes);
        }
        return shapes;
    }
}
