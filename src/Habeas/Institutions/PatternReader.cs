using System;
using System.Collections.Generic;

namespace Habeas.Institutions;

/// <summary>Reads a <see cref="NumberPattern"/>. States are made from the end to the beginning, so that each knows where it goes on.</summary>
internal ref struct PatternReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly List<PatternState> _states;
    private int _depth;

    public PatternReader(ReadOnlySpan<byte> text)
    {
        _text = text;
        _states = [];
        _depth = 0;
    }

    public NumberPattern? Read()
    {
        var from = 0;
        var to = _text.Length;
        if (to > NumberPattern.Longest)
            return null;
        if (to > from && _text[from] == '^')
            from++;
        if (to > from && _text[to - 1] == '$' && !IsEscaped(to - 1, from))
            to--;
        var end = Add(new PatternState { IsEnd = true });
        var start = to > from ? Choice(from, to, end) : -1;
        return start < 0 || _states.Count > NumberPattern.MostStates ? null : new NumberPattern(_states, start);
    }

    private readonly bool IsEscaped(int at, int from)
    {
        var slashes = 0;
        while (at - slashes > from && _text[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    /// <summary>Alternatives, apart by <c>|</c>; -1 where they cannot be read, as in all that follow.</summary>
    private int Choice(int from, int to, int next)
    {
        // Nobody's numbers nest so deep; a pattern of brackets alone must not exhaust the stack.
        if (++_depth > 16)
            return -1;
        var start = -1;
        var begin = from;
        var at = from;
        while (at <= to)
        {
            if (at < to && _text[at] != '|')
            {
                at = Skip(at, to);
                continue;
            }
            var branch = Sequence(begin, at, next);
            if (branch < 0)
                return -1;
            start = start < 0 ? branch : Add(new PatternState { Next = start, Other = branch });
            begin = ++at;
        }
        // What was opened was not closed.
        if (begin <= to)
            return -1;
        _depth--;
        return start;
    }

    /// <summary>The position after the item that begins here; <c>int.MaxValue</c> where it has no end.</summary>
    private readonly int Skip(int at, int to)
    {
        switch (_text[at])
        {
            case (byte)'\\':
                return at + 2 <= to ? at + 2 : int.MaxValue;
            case (byte)'[':
                for (at++; at < to && _text[at] != ']'; at++)
                    at += _text[at] == '\\' ? 1 : 0;
                return at < to ? at + 1 : int.MaxValue;
            case (byte)'(':
                for (at++; at < to && _text[at] != ')';)
                    at = Skip(at, to);
                return at < to ? at + 1 : int.MaxValue;
            default:
                return at + 1;
        }
    }

    private int Sequence(int from, int to, int next)
    {
        Span<int> starts = stackalloc int[NumberPattern.Longest];
        var count = 0;
        for (var at = from; at < to;)
        {
            if (_text[at] is (byte)'?' or (byte)'*' or (byte)'+' or (byte)'{' or (byte)'}' or (byte)']' or (byte)')' or (byte)'^' or (byte)'$')
                return -1;
            starts[count++] = at;
            var end = Skip(at, to);
            if (end > to || !TryRepeat(end, to, out _, out _, out at))
                return -1;
        }
        for (var i = count - 1; i >= 0 && next >= 0; i--)
        {
            var end = Skip(starts[i], to);
            TryRepeat(end, to, out var least, out var most, out _);
            next = Repeat(starts[i], end, least, most, next);
        }
        return next;
    }

    private int Repeat(int from, int to, int least, int most, int next)
    {
        if (most == int.MaxValue)
        {
            var loop = Add(new PatternState());
            var body = Item(from, to, loop);
            if (body < 0)
                return -1;
            _states[loop].Next = body;
            _states[loop].Other = next;
            next = loop;
            most = least;
        }
        for (var i = most; i > 0 && next >= 0; i--)
        {
            if (_states.Count > NumberPattern.MostStates)
                return -1;
            var body = Item(from, to, next);
            if (body < 0)
                return -1;
            next = i > least ? Add(new PatternState { Next = body, Other = next }) : body;
        }
        return next;
    }

    private readonly bool TryRepeat(int at, int to, out int least, out int most, out int end)
    {
        least = most = 1;
        end = at;
        if (at >= to)
            return true;
        switch (_text[at])
        {
            case (byte)'?':
                least = 0;
                break;
            case (byte)'*':
                least = 0;
                most = int.MaxValue;
                break;
            case (byte)'+':
                most = int.MaxValue;
                break;
            case (byte)'{':
                return TryBounds(at + 1, to, out least, out most, out end);
            default:
                return true;
        }
        end = at + 1;
        return true;
    }

    private readonly bool TryBounds(int at, int to, out int least, out int most, out int end)
    {
        most = end = 0;
        if (!TryNumber(ref at, to, out least))
            return false;
        most = least;
        if (at < to && _text[at] == ',')
        {
            at++;
            if (at < to && _text[at] == '}')
                most = int.MaxValue;
            else if (!TryNumber(ref at, to, out most))
                return false;
        }
        end = at + 1;
        return at < to && _text[at] == '}' && least <= most && most > 0;
    }

    private readonly bool TryNumber(ref int at, int to, out int number)
    {
        number = 0;
        var start = at;
        for (; at < to && at - start < 3 && Grammars.IsDigit(_text[at]); at++)
            number = (number * 10) + _text[at] - '0';
        return at > start;
    }

    private int Item(int from, int to, int next)
    {
        switch (_text[from])
        {
            case (byte)'(':
                var open = from + 1;
                if (open + 1 < to && _text[open] == '?')
                {
                    if (_text[open + 1] != ':')
                        return -1;
                    open += 2;
                }
                return open < to - 1 ? Choice(open, to - 1, next) : -1;
            case (byte)'[':
                return Add(PatternLetters.OfClass(_text.Slice(from + 1, to - from - 2)), next);
            case (byte)'\\':
                return Add(PatternLetters.OfEscape(_text[from + 1]), next);
            case (byte)'.':
                return Add(PatternLetters.All(), next);
            default:
                return Add(PatternLetters.Of(_text[from]), next);
        }
    }

    private readonly int Add(bool[]? letters, int next) => letters is null ? -1 : Add(new PatternState { Letters = letters, Next = next });

    private readonly int Add(PatternState state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }
}
