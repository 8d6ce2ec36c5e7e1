using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What rules that count signatories ask of a list.</summary>
internal static class SignatoryLists
{
    /// <summary>
    /// How many signatories the list names at least and at most, since those who withdrew may or may not be counted. False where that cannot be told:
    /// somebody is only described, or an item could not be read.
    /// </summary>
    public static bool TryCount(SignatoriesView signatories, out QuantityBounds count)
    {
        int listed = 0, withdrawn = 0;
        var isCountable = true;
        foreach (var signatory in signatories.List)
        {
            listed++;
            withdrawn += signatory.Withdrawn.IsAbsent ? 0 : 1;
            isCountable &= signatory.Described.IsAbsent && signatory.Count.IsAbsent;
        }
        count = Marks.WithWithheld(QuantityBounds.OfCount(listed - withdrawn, listed), signatories.Withheld, "list"u8);
        return isCountable && listed == signatories.List.Count;
    }
}
