using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Institutions;

/// <summary>
/// How numbers are written: a small part of regular expressions that always fits the whole text, and takes time in proportion to it, whoever wrote the pattern.
/// Literals, escapes of signs, <c>\d</c>, classes, groups, choices, <c>? * + {n} {n,} {n,m}</c>; <c>^</c> may stand first and <c>$</c> last. Immutable, thread-safe.
/// </summary>
/// <remarks>Works on bytes: what is not ASCII fits where it is written out, and in classes that exclude others.</remarks>
internal sealed class NumberPattern
{
    /// <summary>The longest pattern, and the longest number: no body's are longer.</summary>
    public const int Longest = 256;

    /// <summary>A pattern that would grow beyond this many states is none.</summary>
    public const int MostStates = 512;

    private readonly List<PatternState> _states;
    private readonly int _start;

    internal NumberPattern(List<PatternState> states, int start)
    {
        _states = states;
        _start = start;
    }

    /// <summary>The pattern that a text describes; null when it describes none.</summary>
    public static NumberPattern? Read(ReadOnlySpan<byte> pattern) => new PatternReader(pattern).Read();

    /// <summary>Whether the whole of a number is written so.</summary>
    public bool Fits(ReadOnlySpan<byte> number)
    {
        if (number.Length > Longest)
            return false;
        Span<int> now = stackalloc int[_states.Count];
        Span<int> next = stackalloc int[_states.Count];
        Span<bool> seen = stackalloc bool[_states.Count];
        seen.Clear();
        var count = 0;
        Enter(_start, now, ref count, seen);
        foreach (var letter in number)
        {
            seen.Clear();
            var reached = 0;
            foreach (var at in now.Slice(0, count))
            {
                if (_states[at].Letters is { } letters && letters[letter])
                    Enter(_states[at].Next, next, ref reached, seen);
            }
            next.Slice(0, reached).CopyTo(now);
            count = reached;
            if (count == 0)
                return false;
        }
        foreach (var at in now.Slice(0, count))
        {
            if (_states[at].IsEnd)
                return true;
        }
        return false;
    }

    /// <summary>A number that is written so, for messages; empty where none was found that is short enough.</summary>
    public string Sample()
    {
        var sample = new StringBuilder();
        var digit = 0;
        // The other way is the one out of whatever may be repeated or left out.
        for (var at = _start; !_states[at].IsEnd; at = _states[at].Other >= 0 ? _states[at].Other : _states[at].Next)
        {
            if (_states[at].Letters is not { } letters)
                continue;
            if (sample.Length == Longest)
                return "";
            digit = letters['1'] ? (digit % 9) + 1 : 0;
            sample.Append(digit > 0 && letters['0' + digit] ? (char)('0' + digit) : FirstOf(letters));
        }
        return Fits(Encoding.UTF8.GetBytes(sample.ToString())) ? sample.ToString() : "";
    }

    private static char FirstOf(bool[] letters)
    {
        for (var letter = 'A'; letter <= 'Z'; letter++)
        {
            if (letters[letter])
                return letter;
        }
        return (char)Array.IndexOf(letters, true, '!');
    }

    /// <summary>Adds a state, and all that can be reached from it without a letter.</summary>
    private void Enter(int state, Span<int> into, ref int count, Span<bool> seen)
    {
        if (seen[state])
            return;
        seen[state] = true;
        var read = count;
        into[count++] = state;
        for (; read < count; read++)
        {
            var item = _states[into[read]];
            if (item.Letters is not null || item.IsEnd)
                continue;
            Visit(item.Next, into, ref count, seen);
            if (item.Other >= 0)
                Visit(item.Other, into, ref count, seen);
        }
    }

    private static void Visit(int state, Span<int> into, ref int count, Span<bool> seen)
    {
        if (seen[state])
            return;
        seen[state] = true;
        into[count++] = state;
    }
}
