namespace Habeas.Rules;

/// <summary>Days of which only numbers are known, as words for a message.</summary>
internal static class Days
{
    public static string Words(int earliest, int latest)
    {
        var (first, last) = (CalendarDay.OfBound(earliest)?.ToString(), CalendarDay.OfBound(latest)?.ToString());
        return (first, last) switch
        {
            (null, null) => "an unknown day",
            (null, _) => last + " or earlier",
            (_, null) => first + " or later",
            _ => first == last ? first! : first + " to " + last,
        };
    }
}
