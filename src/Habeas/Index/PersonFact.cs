namespace Habeas.Index;

/// <summary>A person who can be matched by name, with the names to match.</summary>
internal readonly struct PersonFact(long person, int start, int namesStart, int namesLength, int life)
{
    /// <summary>Hash of the id.</summary>
    public long Person { get; } = person;

    /// <summary>Where the id stands.</summary>
    public int Start { get; } = start;

    /// <summary>Where the names stand in <see cref="PersonSheet.Names"/>: UTF-8, each ended by a line feed, a surname that is told apart in front and parted by a comma.</summary>
    public int NamesStart { get; } = namesStart;

    public int NamesLength { get; } = namesLength;

    /// <summary>Which of <see cref="PersonSheet.Lives"/> is this person's; -1 for none.</summary>
    public int Life { get; } = life;
}
