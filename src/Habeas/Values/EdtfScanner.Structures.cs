using System;

namespace Habeas;

/// <content>Intervals, sets and hours.</content>
internal ref partial struct EdtfScanner
{
    public bool TryReadDateOrInterval(out DateBounds bounds)
    {
        bounds = default;
        int begin, beginLast;
        if (TakeDots())
        {
            Traits |= DateTraits.OpenBegin;
            begin = beginLast = int.MinValue;
        }
        else if (Next == '/')
        {
            Traits |= DateTraits.UnknownBegin;
            begin = beginLast = int.MinValue;
        }
        else if (!TryReadDate(out begin, out beginLast))
        {
            return false;
        }
        else if (Next == 'T')
        {
            return TryReadTime(begin, out bounds);
        }
        else if (AtEnd)
        {
            bounds = DateBounds.Point(begin, beginLast, Traits);
            return true;
        }

        return Take('/') && TryReadEnd(begin, beginLast, out bounds);
    }

    private bool TryReadEnd(int begin, int beginLast, out DateBounds bounds)
    {
        bounds = default;
        int end, endLast;
        if (TakeDots())
        {
            Traits |= DateTraits.OpenEnd;
            end = begin;
            endLast = int.MaxValue;
        }
        else if (AtEnd)
        {
            if ((Traits & DateTraits.UnknownBegin) != 0)
            {
                // A lone slash says nothing at all.
                return false;
            }

            Traits |= DateTraits.UnknownEnd;
            end = begin;
            endLast = int.MaxValue;
        }
        else if (!TryReadDate(out end, out endLast))
        {
            return false;
        }

        const DateTraits Halves = DateTraits.OpenBegin | DateTraits.UnknownBegin | DateTraits.OpenEnd | DateTraits.UnknownEnd;
        Needs((Traits & DateTraits.Unspecified) != 0 ? 2 : (Traits & Halves) != 0 ? 1 : 0);
        if ((Traits & (DateTraits.OpenBegin | DateTraits.UnknownBegin)) != 0)
        {
            beginLast = endLast;
        }
        else if (endLast < begin)
        {
            Note(EdtfFault.EndBeforeBegin);
        }

        Traits |= DateTraits.Interval;
        bounds = new DateBounds(begin, Math.Min(beginLast, endLast), Math.Max(begin, end), endLast, Traits);
        return true;
    }

    /// <summary>Reads <c>[..]</c>, one of its members, or <c>{..}</c>, all of them.</summary>
    public bool TryReadSet(out DateBounds bounds)
    {
        bounds = default;
        Needs(2);
        var isChoice = Take('[');
        if (!isChoice)
        {
            Take('{');
        }

        var close = isChoice ? ']' : '}';
        int begin = int.MaxValue, beginLast = int.MaxValue, end = int.MinValue, endLast = int.MinValue;
        var isFirst = true;
        do
        {
            int first, firstLast, last, lastLast;
            if (isFirst && TakeDots())
            {
                Traits |= DateTraits.OpenBegin;
                if (!TryReadDate(out last, out lastLast))
                {
                    return false;
                }

                first = int.MinValue;
                firstLast = lastLast;
            }
            else if (!TryReadMember(close, out first, out firstLast, out last, out lastLast))
            {
                return false;
            }

            begin = Math.Min(begin, first);
            beginLast = Math.Min(beginLast, firstLast);
            end = Math.Max(end, last);
            endLast = Math.Max(endLast, lastLast);
            isFirst = false;
        }
        while ((Traits & DateTraits.OpenEnd) == 0 && Take(','));

        Traits |= isChoice ? DateTraits.Choice : DateTraits.Set;
        bounds = isChoice
            ? DateBounds.Point(begin, endLast, Traits)
            : new DateBounds(begin, Math.Min(beginLast, endLast), Math.Max(begin, end), endLast, Traits);
        return Take(close);
    }

    /// <summary>Reads <c>a</c>, <c>a..b</c> or, before the closing bracket, <c>a..</c>.</summary>
    private bool TryReadMember(char close, out int first, out int firstLast, out int last, out int lastLast)
    {
        last = lastLast = 0;
        if (!TryReadDate(out first, out firstLast))
        {
            return false;
        }

        last = first;
        lastLast = firstLast;
        if (!TakeDots())
        {
            return true;
        }

        if (Next == close)
        {
            Traits |= DateTraits.OpenEnd;
            lastLast = int.MaxValue;
            return true;
        }

        if (!TryReadDate(out last, out lastLast))
        {
            return false;
        }

        if (lastLast < first)
        {
            Note(EdtfFault.EndBeforeBegin);
        }

        return true;
    }

    /// <summary>Reads <c>Thh:mm:ss</c> and the offset behind a full date that is neither qualified nor unspecified.</summary>
    private bool TryReadTime(int day, out DateBounds bounds)
    {
        bounds = default;
        if (Traits != DateTraits.None || _at != (_text[0] == '-' ? 11 : 10))
        {
            return false;
        }

        _at++;
        if (!TryReadPair(out var hour) || !Take(':') || !TryReadPair(out var minute) || !Take(':') || !TryReadPair(out var second))
        {
            return false;
        }

        int offsetHours = 0, offsetMinutes = 0;
        var behind = Take('-');
        if (behind || Take('+'))
        {
            if (!TryReadPair(out offsetHours) || (Take(':') && !TryReadPair(out offsetMinutes)))
            {
                return false;
            }
        }
        else
        {
            Take('Z');
        }

        var offset = (offsetHours * 60) + offsetMinutes;
        if (hour > 23 || minute > 59 || second > 59 || offsetMinutes > 59 || offset > 14 * 60 || (behind && offset == 0))
        {
            Note(EdtfFault.NoSuchDay);
        }

        Traits = DateTraits.HasTime;
        bounds = DateBounds.Point(day, day, Traits);
        return true;
    }

    private bool TryReadPair(out int value)
    {
        value = 0;
        if (!TryReadDigits(2, out var digits) || digits.HasUnspecified)
        {
            return false;
        }

        value = digits.Smallest;
        return true;
    }
}
