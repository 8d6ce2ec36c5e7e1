using System.Collections.Generic;
using System.Linq;

namespace Habeas.Generate.Model;

/// <summary>The record types as the emitters see them.</summary>
public sealed record Format(IReadOnlyList<ObjectType> Types)
{
    public ObjectType this[string name] => Types.Single(type => type.Name == name);

    /// <summary>The record type of each kind, in the order of the code list.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>What the value types say of themselves, by name.</summary>
    public required IReadOnlyDictionary<string, Documentation> Values { get; init; }
}

/// <summary>A type of object. Slots are numbered base first, so that one view serves all types that share a base.</summary>
public sealed record ObjectType(string Name, string? Base, bool IsAbstract, IReadOnlyList<FormatProperty> Properties, string Summary)
{
    /// <summary>The documentation with its code marked.</summary>
    public required Documentation Documentation { get; init; }

    /// <summary>What a message calls it: "charge", "law reference".</summary>
    public string Noun => string.Concat(Name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}

/// <summary>A property; <see cref="ObjectType.Properties"/> has them in canonical order, inherited ones among them.</summary>
public sealed record FormatProperty(string Name, string ClrName, int Slot, FormatValue Value, bool Required, bool RequiredUnlessRetracted, string Summary)
{
    /// <summary>The documentation with its code marked.</summary>
    public required Documentation Documentation { get; init; }
}

/// <summary>What a documentation comment says, as Markdown in one line each.</summary>
public sealed record Documentation(string Summary, string Remarks);

/// <summary>What a value is.</summary>
public sealed record FormatValue(string Kind)
{
    /// <summary>The object type, or the code list.</summary>
    public string? Type { get; init; }

    public string? Grammar { get; init; }

    /// <summary>The kinds of record a reference may lead to; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public int MinItems { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public FormatValue? Element { get; init; }
}
