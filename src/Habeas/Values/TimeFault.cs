namespace Habeas;

/// <summary>Why a text is not a time of day.</summary>
internal enum TimeFault : byte
{
    /// <summary>The text is a time of day.</summary>
    None,

    /// <summary>The text does not have the form of a time. Always reported before any other fault.</summary>
    Syntax,

    /// <summary>Well formed, but there is no such time or offset: <c>24:00</c>, <c>12:60</c>, <c>09:30+15:00</c>, <c>09:30-00:00</c>.</summary>
    NoSuchTime,

    /// <summary>A range whose end is before its begin: <c>22:00..02:00</c>.</summary>
    Reversed,
}
