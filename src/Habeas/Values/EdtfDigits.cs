namespace Habeas;

/// <summary>
/// The digits of a year, month or day, some of them perhaps <c>X</c>. It stands for as many numbers as the unspecified digits have values; they are
/// counted through in order, from 0 to <see cref="Count"/> − 1.
/// </summary>
internal struct EdtfDigits
{
    private int _length;
    private int _mask;

    /// <summary>Whether the component stands in the text at all.</summary>
    public readonly bool IsPresent => _length != 0;

    public readonly bool HasUnspecified => _mask != 0;

    /// <summary>How many digits at the right end are unspecified.</summary>
    public readonly int UnspecifiedAtEnd
    {
        get
        {
            var n = 0;
            while (n < _length && (_mask & (1 << n)) != 0)
            {
                n++;
            }

            return n;
        }
    }

    /// <summary>Whether all that is unspecified is at the right end.</summary>
    public readonly bool IsUnspecifiedOnlyAtEnd => _mask == (1 << UnspecifiedAtEnd) - 1;

    public readonly bool IsUnspecifiedWhole => _length != 0 && _mask == (1 << _length) - 1;

    /// <summary>The smallest number it stands for.</summary>
    public int Smallest { get; private set; }

    /// <summary>How many numbers it stands for.</summary>
    public readonly int Count
    {
        get
        {
            var count = 1;
            for (var mask = _mask; mask != 0; mask &= mask - 1)
            {
                count *= 10;
            }

            return count;
        }
    }

    public void Add(int digit)
    {
        Smallest = (Smallest * 10) + digit;
        _mask <<= 1;
        _length++;
    }

    public void AddUnspecified()
    {
        Smallest *= 10;
        _mask = (_mask << 1) | 1;
        _length++;
    }

    /// <summary>The number at a place in the ascending row of those it stands for.</summary>
    public readonly int At(int index)
    {
        var value = Smallest;
        var power = 1;
        for (var bit = 0; bit < _length; bit++, power *= 10)
        {
            if ((_mask & (1 << bit)) != 0)
            {
                value += index % 10 * power;
                index /= 10;
            }
        }

        return value;
    }
}
