using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>
/// How many, or how long, as exactly as a text says it: <c>24</c>, <c>&gt;500</c>, <c>&gt;=30</c>, <c>&lt;=8</c>, <c>~1000</c>, <c>10..20</c>, or <c>several</c>, <c>dozens</c>,
/// <c>hundreds</c>, <c>thousands</c>, <c>many</c>; lengths of time alike: <c>P3Y</c>, <c>&gt;P8Y</c>, <c>P5Y..P10Y</c>, <c>PT48H</c>.
/// </summary>
/// <remarks>
/// <para>
/// Counts are whole, not negative, and have up to 15 digits. Lengths of time are ISO 8601 durations of up to 6 digits a part; a year is twelve months, a week seven days, but a month
/// has no fixed number of days: <c>P36M</c> certainly is <c>P3Y</c>, <c>P1M</c> possibly is <c>P30D</c>. <c>~</c> means a quarter more or less, and one more or less at least.
/// The words for numbers mean no number, and compare with everything as <see cref="Certainty.Possibly"/>.
/// </para>
/// <para>
/// The text is kept and given back as written. Equality is that of texts (<c>P36M</c> and <c>P3Y</c> are not equal); for meanings ask <see cref="IsSame"/>. The default
/// value is no quantity, has an empty text, and compares as possibly. Immutable.
/// </para>
/// </remarks>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly string? _text;
    private readonly QuantityBounds _bounds;

    private Quantity(string text, in QuantityBounds bounds)
    {
        _text = text;
        _bounds = bounds;
    }

    /// <summary>Whether this is the default value, which is no quantity.</summary>
    public bool IsDefault => _text is null;

    /// <summary>A count, a length of time, or a vague word.</summary>
    public QuantityKind Kind => _bounds.Kind;

    /// <summary>The smallest count that it can be; null unless it is a count.</summary>
    public long? Least => Kind == QuantityKind.Count ? _bounds.LeastCount : null;

    /// <summary>The largest count that it can be; null if there is no upper bound, or it is not a count.</summary>
    public long? Most => Kind == QuantityKind.Count && !_bounds.IsUnbounded ? _bounds.MostCount : null;

    /// <summary>Whether it is one number or one length of time, and not a range.</summary>
    public bool IsExact => _bounds.IsExact;

    /// <summary>Written with <c>~</c>: a quarter more or less, and one more or less at least.</summary>
    public bool IsApproximate => _bounds.IsApproximate;

    internal QuantityBounds Bounds => _bounds;

    /// <summary>Reads a quantity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not a quantity; the message says what was expected.</exception>
    public static Quantity Parse(string text)
    {
        return TryParse(Guard.NotNull(text, nameof(text)), out var quantity, out var fault) ? quantity : throw new FormatException(QuantityParser.Explain(text, fault));
    }

    /// <summary>Reads a quantity; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity) => TryParse(text, out quantity, out _);

    /// <summary>Exactly so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or of more than 15 digits.</exception>
    public static Quantity FromCount(long count) =>
        count is >= 0 and < 1_000_000_000_000_000
            ? new Quantity(count.ToString(System.Globalization.CultureInfo.InvariantCulture), QuantityBounds.OfCount(count, count))
            : throw new ArgumentOutOfRangeException(nameof(count));

    /// <summary>Whether two quantities are written alike.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two quantities are written differently.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether it is less than the other.</summary>
    public Certainty IsLessThan(Quantity other) => QuantityBounds.LessThan(_bounds, other._bounds);

    /// <summary>Whether it is less than the other or the same.</summary>
    public Certainty IsAtMost(Quantity other) => QuantityBounds.AtMost(_bounds, other._bounds);

    /// <summary>Whether it is more than the other.</summary>
    public Certainty IsMoreThan(Quantity other) => QuantityBounds.MoreThan(_bounds, other._bounds);

    /// <summary>Whether it is more than the other or the same.</summary>
    public Certainty IsAtLeast(Quantity other) => QuantityBounds.AtLeast(_bounds, other._bounds);

    /// <summary>Whether both are the same number or length. A count and a length of time never are.</summary>
    public Certainty IsSame(Quantity other) => QuantityBounds.Same(_bounds, other._bounds);

    /// <summary>Whether the two cannot both be true of the same thing: <c>24</c> and <c>&gt;30</c>, <c>P1Y</c> and <c>P3Y</c>. What is vague contradicts nothing.</summary>
    public bool Contradicts(Quantity other) => QuantityBounds.Contradicts(_bounds, other._bounds);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Reads the bounds of a quantity from UTF-8, without keeping the text.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out QuantityBounds bounds) => QuantityParser.TryParse(utf8, out bounds, out _);

    internal static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity, out QuantityFault fault)
    {
        quantity = default;
        fault = QuantityFault.Syntax;
        if (text is null || text.Length > Ascii.StackLimit)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[Ascii.StackLimit];
        if (!Ascii.TryCopy(text, buffer) || !QuantityParser.TryParse(buffer.Slice(0, text.Length), out var bounds, out fault))
        {
            return false;
        }

        quantity = new Quantity(text, bounds);
        return true;
    }
}
