using System.Collections.Generic;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>Numbers that look random and are the same in every run and on every machine (xorshift64*).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)(((_state * 0x2545F4914F6CDD1D) >> 33) % (ulong)limit);
    }

    public bool Of(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
