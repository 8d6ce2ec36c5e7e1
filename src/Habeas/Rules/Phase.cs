namespace Habeas.Rules;

/// <summary>What the time of a check goes to.</summary>
internal enum Phase
{
    /// <summary>Looking through folders.</summary>
    FindFiles,

    /// <summary>Opening and loading files.</summary>
    LoadFiles,

    /// <summary>Reading records: their encoding, syntax and structure.</summary>
    ReadRecords,

    /// <summary>Rules that look at single records.</summary>
    CheckRecords,

    /// <summary>Collecting what rules about several records need, and bringing it together.</summary>
    TakeFacts,

    /// <summary>Rules that look at several records together.</summary>
    CheckTogether,

    /// <summary>Finding the line and column of what was found, and putting it into words.</summary>
    PlaceFindings,

    /// <summary>Writing the reports.</summary>
    WriteReport,
}
