namespace Habeas;

/// <summary>
/// What the numbers 21 to 41 in the place of a month stand for (ISO 8601-2:2019, 4.8): from the first to the last day that the season can have,
/// counted in months from January of its year.
/// </summary>
/// <remarks>
/// Seasons have no one definition: bounds hold for those that begin with a calendar month (1 March) and for those that begin with equinox or solstice.
/// The winter of a year may be the one at its begin or at its end. 21 to 24 do not tell the hemisphere, so they span the season of both.
/// </remarks>
internal readonly struct YearDivision
{
    private YearDivision(int firstMonth, int firstDay, int lastMonth, int lastDay, int months)
    {
        FirstMonth = firstMonth;
        FirstDay = firstDay;
        LastMonth = lastMonth;
        LastDay = lastDay;
        Months = months;
    }

    /// <summary>Months after January of the year in which it begins at the earliest; −1 is December before.</summary>
    public int FirstMonth { get; }

    public int FirstDay { get; }

    /// <summary>Months after January of the year in which it ends at the latest; 14 is March of the next year.</summary>
    public int LastMonth { get; }

    /// <summary>The last day; 31 is the last of the month.</summary>
    public int LastDay { get; }

    /// <summary>Its length, by which a qualified one is widened.</summary>
    public int Months { get; }

    public static bool TryGet(int number, out YearDivision division)
    {
        division = number switch
        {
            21 or 23 => new(2, 1, 11, 23, 3),
            22 or 24 => new(-1, 1, 14, 21, 3),
            25 or 31 => new(2, 1, 5, 22, 3),
            26 or 32 => new(5, 1, 8, 24, 3),
            27 or 29 => new(8, 1, 11, 23, 3),
            28 or 30 => new(-1, 1, 14, 21, 3),
            >= 33 and <= 36 => Equal(number - 33, 3),
            >= 37 and <= 39 => Equal(number - 37, 4),
            40 or 41 => Equal(number - 40, 6),
            _ => default,
        };
        return division.Months != 0;
    }

    private static YearDivision Equal(int index, int months) => new(index * months, 1, (index * months) + months - 1, 31, months);
}
