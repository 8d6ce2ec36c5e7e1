namespace Habeas.Index;

/// <summary>Why somebody is taken to be free.</summary>
internal enum FreedomReason : byte
{
    /// <summary>Set free.</summary>
    Released,

    /// <summary>Given a suspended sentence and no other.</summary>
    Suspended,

    /// <summary>Acquitted for good.</summary>
    Acquitted,

    /// <summary>Died.</summary>
    Dead,
}
