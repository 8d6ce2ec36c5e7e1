namespace Habeas.Index;

/// <summary>A relation from one person to another.</summary>
internal readonly struct KinFact(long person, long to, int type, int start, int end)
{
    /// <summary>Who has the relation.</summary>
    public long Person { get; } = person;

    public long To { get; } = to;

    /// <summary>What <see cref="To"/> is to <see cref="Person"/>, an index into the code list of relations; -1 for a code that is not known.</summary>
    public int Type { get; } = type;

    /// <summary>Where the reference stands.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;
}
