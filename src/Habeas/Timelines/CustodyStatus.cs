namespace Habeas.Timelines;

/// <summary>Whether somebody was held on a day.</summary>
public enum CustodyStatus
{
    /// <summary>No claim bears on that day. Not the same as free.</summary>
    NotKnown = 0,

    /// <summary>Held.</summary>
    Held = 1,

    /// <summary>Not held: released before, or given a suspended sentence, and nothing later told.</summary>
    NotHeld = 2,

    /// <summary>Claims of equal weight speak for both.</summary>
    Contradictory = 3,
}
