using System.Collections.Generic;

namespace Habeas;

/// <summary>What could be mended. Nothing has been written.</summary>
public sealed class FixResult
{
    internal FixResult(IReadOnlyList<FixedText> texts, int leftOut, IReadOnlyList<Checking.Input> before, IReadOnlyList<Checking.Input> after)
    {
        Texts = texts;
        LeftOut = leftOut;
        Before = before;
        After = after;
    }

    /// <summary>The texts that are changed, in the order in which they were given; the others are as they were.</summary>
    public IReadOnlyList<FixedText> Texts { get; }

    /// <summary>How many fixes were not made, because each would have added a finding.</summary>
    public int LeftOut { get; }

    /// <summary>The inputs as they were read, also those that can be read only once.</summary>
    internal IReadOnlyList<Checking.Input> Before { get; }

    /// <summary>The inputs as they are now.</summary>
    internal IReadOnlyList<Checking.Input> After { get; }
}
