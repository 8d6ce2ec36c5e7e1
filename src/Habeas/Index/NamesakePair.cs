using Habeas.Matching;

namespace Habeas.Index;

/// <summary>Two people, the one whose id comes first in front, and how their names match.</summary>
internal readonly struct NamesakePair(int first, int second, NameOutcome outcome)
{
    public int First { get; } = first;

    public int Second { get; } = second;

    public NameOutcome Outcome { get; } = outcome;
}
