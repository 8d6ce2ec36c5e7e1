namespace Habeas;

/// <summary>Why a text is not a quantity.</summary>
internal enum QuantityFault : byte
{
    /// <summary>The text is a quantity.</summary>
    None,

    /// <summary>The text does not have the form of a quantity. Always reported before any other fault.</summary>
    Syntax,

    /// <summary>A range whose end is smaller than its begin: <c>20..10</c>, <c>P3Y..P24M</c>.</summary>
    Reversed,

    /// <summary>Less than nothing: <c>&lt;0</c>, <c>&lt;P0D</c>.</summary>
    Impossible,
}
