using System;

namespace Habeas.Index;

/// <summary>
/// The sorts of facts that an index can hold, those of <see cref="FactTables"/> under the names that they have there: what holds none of a sort needs no rule that compares facts of it,
/// and a program that has just started none of its code.
/// </summary>
[Flags]
internal enum FactSorts
{
    None = 0,
    Cases = 1 << 0,
    Lives = 1 << 1,
    Freedoms = 1 << 2,
    Held = 1 << 3,
    Counted = 1 << 4,
    ReleaseDemands = 1 << 5,
    Terms = 1 << 6,
    Consents = 1 << 7,
    Shared = 1 << 8,
    Retractions = 1 << 9,
    Numbers = 1 << 10,
    Orders = 1 << 11,
    Citations = 1 << 12,
    LooksBack = 1 << 13,
    After = 1 << 14,
    Claims = 1 << 15,
    InstrumentUses = 1 << 16,
    Minors = 1 << 17,
    Accesses = 1 << 18,
    Links = 1 << 19,
    Kin = 1 << 20,
    Suppressions = 1 << 21,
    LawUses = 1 << 22,
    PenaltyUses = 1 << 23,

    /// <summary>References that nothing answers to.</summary>
    References = 1 << 24,

    /// <summary>Ids that stand a second time.</summary>
    Repeated = 1 << 25,

    /// <summary>Two people or more who can be matched by name.</summary>
    People = 1 << 26,

    /// <summary>People who signed for several groups on one day.</summary>
    Signatures = 1 << 27,

    /// <summary>Texts that bodies can have demands on, or what is wrong with one.</summary>
    Texts = 1 << 28,
}
