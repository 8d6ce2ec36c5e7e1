using System;
using System.Text;

namespace Habeas.Json;

/// <summary>What the reader knows of one property, or of the items of a list. Generated from the record types as data; nothing here is computed while reading.</summary>
internal sealed class Property(string name, int slot, ValueKind kind)
{
    public string Name { get; } = name;

    /// <summary>The name as UTF-8, for comparing.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>Offset of the property's slot in the row of its object; 0 for the items of a list.</summary>
    public int Slot { get; } = slot;

    public ValueKind Kind { get; } = kind;

    /// <summary>How the reader reads it; set when the tables are linked.</summary>
    public ValueWay Way { get; private set; }

    /// <summary>What the reader has to know at once; set when the tables are linked.</summary>
    public ref readonly NameKey Key => ref _key[0];

    // In an array, since nothing is compiled ahead of time that touches a class which holds a vector.
    private readonly NameKey[] _key = new NameKey[1];

    /// <summary>Index into <see cref="Tables.Shapes"/>, when the kind is an object.</summary>
    public int Type { get; init; } = -1;

    /// <summary>Index into <see cref="CodeTables.Names"/>, when the kind is a code.</summary>
    public int List { get; init; } = -1;

    public Grammar Grammar { get; init; }

    /// <summary>Which kinds of record may be meant: bit n stands for the n-th kind; 0 for any.</summary>
    public ushort Kinds { get; init; }

    public int MinItems { get; init; }

    public double Minimum { get; init; } = double.NegativeInfinity;

    public double Maximum { get; init; } = double.PositiveInfinity;

    public bool Required { get; init; }

    /// <summary>Required, but not of a record that has been retracted: that one keeps only kind, id and retraction.</summary>
    public bool RequiredUnlessRetracted { get; init; }

    /// <summary>What the items of a list, or the values of a map, are.</summary>
    public Property? Element { get; init; }

    /// <summary>Which type the object is, or those in the list; set when the tables are linked.</summary>
    public int ObjectType { get; private set; } = -1;

    /// <summary>The shape of <see cref="Type"/>; set when the tables are linked.</summary>
    public Shape? Shape { get; private set; }

    public bool HasRange => Minimum > double.NegativeInfinity || Maximum < double.PositiveInfinity;

    public void Link(Shape[] shapes)
    {
        if (Type >= 0)
            Shape = shapes[Type];
        Way = FindWay();
        ObjectType = Kind == ValueKind.Array ? Element!.Type : Type;
        Element?.Link(shapes);
        _key[0] = new NameKey(this);
    }

    private ValueWay FindWay() => Kind switch
    {
        ValueKind.Any => ValueWay.Any,
        ValueKind.Text => ValueWay.Text,
        ValueKind.Code => ValueWay.Code,
        ValueKind.Id or ValueKind.Reference => ValueWay.Reference,
        ValueKind.Citation => ValueWay.Citation,
        ValueKind.Date => ValueWay.Date,
        ValueKind.Slug => ValueWay.Slug,
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Number => ValueWay.Scalar,
        ValueKind.LanguageText => ValueWay.Wordings,
        ValueKind.Map => ValueWay.Map,
        ValueKind.Object => ValueWay.Object,
        ValueKind.Array => Element!.Kind switch
        {
            ValueKind.Citation => ValueWay.Citations,
            ValueKind.Object => ValueWay.Objects,
            _ => ValueWay.List,
        },
        _ => Grammar switch
        {
            Grammar.LanguageTag => ValueWay.Language,
            Grammar.PropertyName => ValueWay.Name,
            Grammar.Sha256 => ValueWay.Sha256,
            _ => ValueWay.Word,
        },
    };
}
