using Habeas.Json;

namespace Habeas.Rules;

/// <summary>How the plan for an object of one type is found.</summary>
/// <param name="sort">The type, as the sort of a plan begins with it; <see cref="NotMade"/> where nobody has looked yet.</param>
/// <param name="presence">The properties that matter.</param>
/// <param name="typeSlot">Where the object has the <c>type</c> that says what is to be done; 0 where that does not matter.</param>
/// <param name="traits">What matters of its record.</param>
internal readonly struct PlannedShape(int sort, ulong presence, int typeSlot, RecordTraits traits)
{
    /// <summary>No plan is of this sort.</summary>
    public const int NotMade = int.MinValue;

    public readonly ulong Presence = presence;
    public readonly int Sort = sort;
    public readonly int TypeSlot = typeSlot;

    /// <summary>All bits where the <c>type</c> matters, none where it does not.</summary>
    public readonly int TypeMask = typeSlot > 0 ? -1 : 0;
    public readonly RecordTraits Traits = traits;
}
