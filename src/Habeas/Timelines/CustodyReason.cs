namespace Habeas.Timelines;

/// <summary>In what way a claim bears on the day asked about.</summary>
public enum CustodyReason
{
    /// <summary>The day lies, or may lie, in the time for which custody is stated.</summary>
    Stated = 0,

    /// <summary>Taken, or said to be held, before that day; the end is not stated and no release is told.</summary>
    Since = 1,

    /// <summary>Set free before that day, and not told to be taken again.</summary>
    Released = 2,

    /// <summary>Given a suspended sentence before that day, which by itself puts nobody in prison.</summary>
    Suspended = 3,

    /// <summary>Died before that day.</summary>
    Dead = 4,
}
