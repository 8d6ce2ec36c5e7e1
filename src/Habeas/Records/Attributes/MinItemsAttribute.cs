using System;

namespace Habeas.Records;

/// <summary>How many items the list has at least, where the property stands.</summary>
/// <remarks>Lists without it may be empty, which says the same as a list that is absent.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MinItemsAttribute(int count) : Attribute
{
    public int Count { get; } = count;
}
