using System;

namespace Habeas.Rules;

/// <summary>What a name is written with, as the first bytes of its letters tell.</summary>
[Flags]
internal enum NameLetters : byte
{
    None = 0,
    Latin = 1,
    Greek = 2,
    Cyrillic = 4,
    Armenian = 8,

    /// <summary>A mark that belongs to the letter before it, U+0300 to U+036F.</summary>
    Mark = 16,

    /// <summary>Letters of three and four bytes, of which some are letters in another dress.</summary>
    Long = 32,
}
