namespace Habeas.Index;

/// <summary>A signature of a certain day for a political group that the code list knows.</summary>
internal readonly struct SignatureFact(long text, long person, long forum, int day, int group, int start, int end)
{
    /// <summary>Of the text that was signed.</summary>
    public long Text { get; } = text;

    public long Person { get; } = person;

    /// <summary>The body in whose framework the text was made: each has groups of its own.</summary>
    public long Forum { get; } = forum;

    public int Day { get; } = day;

    /// <summary>Index of the group in its code list.</summary>
    public int Group { get; } = group;

    /// <summary>Where the group stands.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;
}
