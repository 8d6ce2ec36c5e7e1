using System;

namespace Habeas;

/// <summary>
/// What the engine keeps of a quantity: the least and the most that it can be.
/// </summary>
/// <remarks>
/// <para>
/// Of a <see cref="QuantityKind.Count"/> the bounds are whole numbers: <c>&gt;500</c> is 501 and up, <c>&lt;8</c> is 0 to 7. Nothing is negative.
/// Of a <see cref="QuantityKind.Duration"/> they are <see cref="TimeLength"/>s, and "more than P8Y" excludes P8Y itself (<see cref="ExcludesLeast"/>).
/// </para>
/// <para><c>~</c> widens by a quarter either way, rounded outward, and by one at least: <c>~1000</c> is 750 to 1250, <c>~P1Y</c> is P9M to P15M, <c>~3</c> is 2 to 4.
/// No text says how far "about" reaches; a quarter is what the format means by it.</para>
/// <para>A vague word has no bounds, and compares with everything as possibly.</para>
/// </remarks>
internal readonly partial struct QuantityBounds
{
    private const byte ApproximateFlag = 1;
    private const byte UnboundedFlag = 2;
    private const byte ExcludesLeastFlag = 4;
    private const byte ExcludesMostFlag = 8;

    private readonly long _least;
    private readonly long _most;
    private readonly int _leastMonths;
    private readonly int _mostMonths;
    private readonly byte _kind;
    private readonly byte _flags;

    private QuantityBounds(QuantityKind kind, TimeLength least, TimeLength most, byte flags)
    {
        _kind = (byte)kind;
        _least = least.Seconds;
        _most = most.Seconds;
        _leastMonths = least.Months;
        _mostMonths = most.Months;
        _flags = flags;
    }

    public QuantityKind Kind => (QuantityKind)_kind;

    /// <summary>The smallest count; 0 for anything but a count.</summary>
    public long LeastCount => Kind == QuantityKind.Count ? _least : 0;

    /// <summary>The largest count; <see cref="long.MaxValue"/> where there is no upper bound and for anything but a count.</summary>
    public long MostCount => Kind == QuantityKind.Count && !IsUnbounded ? _most : long.MaxValue;

    /// <summary>The shortest length, of a duration.</summary>
    public TimeLength LeastLength => new(_leastMonths, _least);

    /// <summary>The longest length, of a duration. Meaningless when <see cref="IsUnbounded"/>.</summary>
    public TimeLength MostLength => new(_mostMonths, _most);

    /// <summary>Whether there is no upper bound.</summary>
    public bool IsUnbounded => (_flags & UnboundedFlag) != 0;

    /// <summary>Written with <c>~</c>.</summary>
    public bool IsApproximate => (_flags & ApproximateFlag) != 0;

    /// <summary>A duration longer than its least length, never as long.</summary>
    public bool ExcludesLeast => (_flags & ExcludesLeastFlag) != 0;

    /// <summary>A duration shorter than its greatest length, never as long.</summary>
    public bool ExcludesMost => (_flags & ExcludesMostFlag) != 0;

    /// <summary>Whether it is one number or one length, not a range.</summary>
    public bool IsExact => Kind is QuantityKind.Count or QuantityKind.Duration && _flags == 0 && _least == _most && _leastMonths == _mostMonths;

    /// <summary>A vague word.</summary>
    public static QuantityBounds OfVague() => new(QuantityKind.Vague, default, default, UnboundedFlag);

    /// <summary>A count from one number to another, both included; <see cref="long.MaxValue"/> is no upper bound.</summary>
    public static QuantityBounds OfCount(long least, long most) =>
        new(QuantityKind.Count, new TimeLength(0, least), new TimeLength(0, most), most == long.MaxValue ? UnboundedFlag : (byte)0);

    /// <summary>A duration from one length to another, both included.</summary>
    public static QuantityBounds OfDuration(TimeLength least, TimeLength most) => new(QuantityKind.Duration, least, most, 0);

    /// <summary>What a sign before a value makes of it. False for less than nothing.</summary>
    internal static bool TryBound(QuantityKind kind, TimeLength value, QuantitySign sign, out QuantityBounds bounds)
    {
        var isCount = kind == QuantityKind.Count;
        var one = new TimeLength(0, isCount ? 1 : 0);
        bounds = sign switch
        {
            QuantitySign.None => new(kind, value, value, 0),
            QuantitySign.More => new(kind, value + one, value, (byte)(UnboundedFlag | (isCount ? 0 : ExcludesLeastFlag))),
            QuantitySign.AtLeast => new(kind, value, value, UnboundedFlag),
            QuantitySign.Less => new(kind, default, value - one, isCount ? (byte)0 : ExcludesMostFlag),
            QuantitySign.AtMost => new(kind, default, value, 0),
            _ => About(kind, value),
        };
        return sign != QuantitySign.Less || value.Months != 0 || value.Seconds != 0;
    }

    private static QuantityBounds About(QuantityKind kind, TimeLength value)
    {
        if (kind == QuantityKind.Duration)
        {
            var quarter = value.Quarter();
            return new(kind, value - quarter, value + quarter, ApproximateFlag);
        }

        var width = new TimeLength(0, Math.Max(1, (value.Seconds / 4) + (value.Seconds % 4 == 0 ? 0 : 1)));
        return new(kind, value.Seconds == 0 ? value : value - width, value + width, ApproximateFlag);
    }
}
