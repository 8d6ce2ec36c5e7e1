using System;
using System.Buffers.Binary;

namespace Habeas;

/// <summary>
/// Reads dates as the Extended Date/Time Format writes them (Library of Congress, 4 February 2019; ISO 8601-2:2019): levels 0, 1 and 2 whole.
/// </summary>
/// <remarks>
/// <para>Where the specification leaves room:</para>
/// <list type="bullet">
/// <item>A qualifier (<c>~ ? %</c>) widens both bounds by two units of the component it stands next to: two years, months, days or seasons; where a year has unspecified or
/// insignificant digits, two decades, centuries and so on. The specification gives no width.</item>
/// <item>An interval is reversed only when its end cannot come after its begin: <c>2017-10-10/2017</c> may be true and is a date, as is
/// <c>2012-24/2012-21</c>. Some validators refuse these.</item>
/// <item>Sets take no spaces, and may have one member. Lower case <c>x</c>, <c>y</c>, <c>t</c>, <c>z</c> are refused.</item>
/// <item>Hours are whole <c>hh:mm:ss</c> with none, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c> behind; no <c>24:00:00</c>, no leap second; offsets up to 14 hours, not −00:00. They stand
/// on a full date alone, outside intervals and sets.</item>
/// <item><c>Y</c> is for more than four digits, but before <c>E</c> any number may stand. More significant digits than a year has mean all of them.</item>
/// <item>There is no year <c>-0000</c>; <c>0000</c> is the year before 1. A month with <c>X</c> stands for months, not for seasons.</item>
/// </list>
/// </remarks>
internal static partial class EdtfParser
{
    /// <summary>Reads a date as properties of records have it: the hour stands elsewhere, and makes the fault <see cref="EdtfFault.HasTime"/> here.</summary>
    public static bool TryParseWithoutTime(ReadOnlySpan<byte> text, out DateBounds bounds, out EdtfFault fault)
    {
        if (!TryParse(text, out bounds, out fault, out _))
        {
            // An impossible day or hour is no better for having an hour, but the hour is what must go first.
            if (fault == EdtfFault.NoSuchDay && text.IndexOf((byte)'T') >= 0)
            {
                fault = EdtfFault.HasTime;
            }

            return false;
        }

        if ((bounds.Traits & DateTraits.HasTime) == 0)
        {
            return true;
        }

        bounds = default;
        fault = EdtfFault.HasTime;
        return false;
    }

    /// <summary>Reads a date, with or without hour; <paramref name="level"/> is the lowest conformance level of EDTF that has all of its features.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateBounds bounds, out EdtfFault fault, out int level)
    {
        level = 0;
        if (text.Length == 10 && TryReadFullDate(text, out var day, out fault))
        {
            bounds = DateBounds.Point(day, day);
            return fault == EdtfFault.None;
        }

        return TryParseOther(text, out bounds, out fault, out level);
    }

    /// <summary>Reads ten bytes that are a day of the calendar; its bounds are that day and it has no traits.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out int day) => TryReadFullDate(text, out day, out var fault) && fault == EdtfFault.None;

    /// <summary>
    /// Reads before a quote what most dates are that are no day: a month, or a choice that begins or ends with a day or month and is open at the other side. What it is otherwise is not said.
    /// </summary>
    /// <param name="text">The date, its quote, and at least eight bytes more.</param>
    /// <param name="length">Its length without the quote.</param>
    /// <param name="first">The earliest day, of begin and end alike.</param>
    /// <param name="last">The latest.</param>
    /// <param name="traits">What else it says.</param>
    public static bool TryReadMonthOrOpen(ReadOnlySpan<byte> text, out int length, out int first, out int last, out DateTraits traits)
    {
        const int Month = 7, Day = 10;
        traits = DateTraits.None;
        last = 0;
        var from = text[0] != '[' ? 0 : text[1] != '.' || text[2] != '.' ? 1 : 3;
        length = from + Month;
        if (!TryReadMonth(text.Slice(from), out first, out var days))
        {
            return false;
        }

        last = first + days - 1;
        if (from > 0 && text[length] == '-')
        {
            length = from + Day;
            if (!TryReadDay(text.Slice(from, Day), out first))
            {
                return false;
            }

            last = first;
        }

        switch (from)
        {
            case 0:
                return text[length] == '"';
            case 1:
                traits = DateTraits.Choice | DateTraits.OpenEnd;
                last = int.MaxValue;
                length += 3;
                return text[length - 3] == '.' && text[length - 2] == '.' && text[length - 1] == ']' && text[length] == '"';
            default:
                traits = DateTraits.Choice | DateTraits.OpenBegin;
                first = int.MinValue;
                length++;
                return text[length - 1] == ']' && text[length] == '"';
        }
    }

    /// <summary>Reads <c>yyyy-mm</c>, with whatever follows: its first day, and how many it has.</summary>
    private static bool TryReadMonth(ReadOnlySpan<byte> text, out int first, out int days)
    {
        first = days = 0;
        var digits = (BinaryPrimitives.ReadUInt64LittleEndian(text) & 0x00FFFFFFFFFFFFFFUL) ^ 0x0030302D30303030UL;
        if ((((digits + 0x0076767F76767676UL) | digits) & 0x0080808080808080UL) != 0)
        {
            return false;
        }

        var year = (int)(((digits & 15) * 1000) + ((digits >> 8 & 15) * 100) + ((digits >> 16 & 15) * 10) + (digits >> 24 & 15));
        var month = (int)(((digits >> 40 & 15) * 10) + (digits >> 48 & 15));
        if ((uint)(month - 1) > 11)
        {
            return false;
        }

        first = Gregorian.DayNumber(year, month, 1);
        days = Gregorian.DaysInMonth(year, month);
        return true;
    }

    /// <summary>Reads <c>yyyy-mm-dd</c>. False if the ten bytes are something else.</summary>
    private static bool TryReadFullDate(ReadOnlySpan<byte> text, out int day, out EdtfFault fault)
    {
        day = 0;
        fault = EdtfFault.None;

        // All ten bytes are tested at once: the hyphens, then that each digit is at most 9 after '0' is taken off.
        var head = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ 0x2D30302D30303030UL;
        uint tail = (uint)BinaryPrimitives.ReadUInt16LittleEndian(text.Slice(8)) ^ 0x3030u;
        var wrong = (head + 0x7F76767F76767676UL) | head;
        var wrongTail = (tail + 0x7676u) | tail;
        if (((wrong & 0x8080808080808080UL) | (wrongTail & 0x8080u)) != 0)
        {
            return false;
        }

        var year = (int)(((head & 15) * 1000) + ((head >> 8 & 15) * 100) + ((head >> 16 & 15) * 10) + (head >> 24 & 15));
        var month = (int)(((head >> 40 & 15) * 10) + (head >> 48 & 15));
        var ofMonth = (int)(((tail & 15) * 10) + (tail >> 8 & 15));
        if ((uint)(month - 1) > 11 || (uint)(ofMonth - 1) >= (uint)Gregorian.DaysInMonth(year, month))
        {
            fault = EdtfFault.NoSuchDay;
            return true;
        }

        day = Gregorian.DayNumber(year, month, ofMonth);
        return true;
    }

    private static bool TryParseOther(ReadOnlySpan<byte> text, out DateBounds bounds, out EdtfFault fault, out int level)
    {
        bounds = default;
        level = 0;
        fault = EdtfFault.Syntax;
        if (text.IsEmpty)
        {
            return false;
        }

        var scanner = new EdtfScanner(text);
        var isRead = text[0] is (byte)'[' or (byte)'{' ? scanner.TryReadSet(out bounds) : scanner.TryReadDateOrInterval(out bounds);
        if (!isRead || !scanner.AtEnd)
        {
            bounds = default;
            return false;
        }

        fault = scanner.Fault;
        level = scanner.Level;
        if (fault == EdtfFault.None)
        {
            return true;
        }

        bounds = default;
        return false;
    }
}
