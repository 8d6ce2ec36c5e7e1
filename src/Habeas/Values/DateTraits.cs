using System;

namespace Habeas;

/// <summary>What a date says besides its bounds.</summary>
[Flags]
internal enum DateTraits : ushort
{
    /// <summary>A point in time, given exactly as far as it is given.</summary>
    None = 0,

    /// <summary>Written with <c>/</c>: it lasted from the begin to the end.</summary>
    Interval = 1,

    /// <summary>Some part is marked <c>~</c> or <c>%</c>.</summary>
    Approximate = 1 << 1,

    /// <summary>Some part is marked <c>?</c> or <c>%</c>.</summary>
    Uncertain = 1 << 2,

    /// <summary>The begin is <c>..</c>: none, or not given. In a choice, "on or before".</summary>
    OpenBegin = 1 << 3,

    /// <summary>The begin is left empty (<c>/b</c>): there was one, it is not known.</summary>
    UnknownBegin = 1 << 4,

    /// <summary>The end is <c>..</c>: still going on. In a choice, "on or after".</summary>
    OpenEnd = 1 << 5,

    /// <summary>The end is left empty (<c>a/</c>): not known whether or when it ended.</summary>
    UnknownEnd = 1 << 6,

    /// <summary>Carries an hour. The bounds are those of the day as written, whatever its offset.</summary>
    HasTime = 1 << 7,

    /// <summary><c>[..]</c>: one of these.</summary>
    Choice = 1 << 8,

    /// <summary><c>{..}</c>: all of these.</summary>
    Set = 1 << 9,

    /// <summary>Some digit is <c>X</c>.</summary>
    Unspecified = 1 << 10,

    /// <summary>Begin and end are told apart: an interval or a set.</summary>
    Lasting = Interval | Set,
}
