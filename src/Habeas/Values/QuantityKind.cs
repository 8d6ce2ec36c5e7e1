namespace Habeas;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind
{
    /// <summary>Nothing: the default value.</summary>
    None = 0,

    /// <summary>A number of things: <c>24</c>, <c>&gt;500</c>, <c>10..20</c>.</summary>
    Count = 1,

    /// <summary>A length of time: <c>P3Y</c>, <c>&lt;=P8Y</c>, <c>PT48H</c>.</summary>
    Duration = 2,

    /// <summary>A word for a number that is not told: <c>several</c>, <c>dozens</c>, <c>hundreds</c>, <c>thousands</c>, <c>many</c>.</summary>
    Vague = 3,
}
