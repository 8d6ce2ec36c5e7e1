using System;

namespace Habeas.Records;

/// <summary>The least and the greatest value of a number, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RangeAttribute(double min, double max) : Attribute
{
    public double Min { get; } = min;

    public double Max { get; } = max;
}
