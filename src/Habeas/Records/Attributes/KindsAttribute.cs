using System;

namespace Habeas.Records;

/// <summary>The kinds of record that a reference or id may lead to. On a list it holds for each item. For a reference to an item, the kind of the record that holds it.</summary>
/// <remarks>Without it any kind will do.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KindsAttribute(params string[] kinds) : Attribute
{
    public string[] Kinds { get; } = kinds;
}
