namespace Habeas;

/// <summary>Why a text is not a date of the format. What is malformed and what is well formed but impossible are kept apart.</summary>
internal enum EdtfFault : byte
{
    /// <summary>The text is a date.</summary>
    None,

    /// <summary>The text does not have the form of a date. Always reported before any other fault of the same text.</summary>
    Syntax,

    /// <summary>Well formed, but it names nothing in the calendar: <c>2017-02-29</c>, <c>2016-13</c>, <c>-0000</c>, <c>T24:00:00</c>, <c>1950S5</c>.</summary>
    NoSuchDay,

    /// <summary>An interval or range whose every possible end lies before every possible begin.</summary>
    EndBeforeBegin,

    /// <summary>Well formed, but it carries an hour, where only days may stand.</summary>
    HasTime,
}
