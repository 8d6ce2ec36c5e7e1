namespace Habeas.Index;

/// <summary>A declaration that looks back at another text.</summary>
internal readonly struct LooksBackFact(long text, int latestDay, int start, int end)
{
    /// <summary>Of the text that it looks back at.</summary>
    public long Text { get; } = text;

    /// <summary>The last day on which the declaration that looks back can have been changed.</summary>
    public int LatestDay { get; } = latestDay;

    /// <summary>Where the reference stands.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;
}
