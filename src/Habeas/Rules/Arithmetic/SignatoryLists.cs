using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What rules that count signatories ask of a list.</summary>
internal static class SignatoryLists
{
    /// <summary>
    /// Whether a stated number is about the list as it stands. Members join later: the list is that of the last edition, and earlier ones had fewer.
    /// Where there are several editions and the number names none, it may be about any.
    /// </summary>
    public static bool IsAboutList(DeclarationView declaration, FigureView stated)
    {
        if (declaration.Editions.Count == 0)
            return true;
        if (stated.Edition.IsAbsent)
            return declaration.Editions.Count == 1;
        foreach (var edition in declaration.Editions)
        {
            if (stated.Edition.IsLocal && edition.Id.Hash == stated.Edition.Hash)
                return IsLast(edition, declaration);
        }
        return false;
    }

    /// <summary>Whether a stated number may be about some of the signatories only, such as those of one State, or those that an article names.</summary>
    public static bool IsPart(FigureView stated) => !stated.Label.IsAbsent || !stated.State.IsAbsent || !stated.Category.IsAbsent || !stated.Members.IsAbsent;

    /// <summary>The order of a list tells nothing: the last edition is the one dated after all others.</summary>
    private static bool IsLast(EditionView last, DeclarationView declaration)
    {
        foreach (var other in declaration.Editions)
        {
            if (other.Id.Hash != last.Id.Hash && !DateOf(other, declaration).IsCertainlyBefore(DateOf(last, declaration)))
                return false;
        }
        return true;
    }

    /// <summary>Its own date, or that of a step of it.</summary>
    private static DateField DateOf(EditionView edition, DeclarationView declaration)
    {
        foreach (var step in declaration.Steps)
        {
            if (edition.Date.IsAbsent && step.Date.IsPresent && step.Edition.IsLocal && step.Edition.Hash == edition.Id.Hash)
                return step.Date;
        }
        return edition.Date;
    }

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
        count = QuantityBounds.OfCount(listed - withdrawn, Marks.IsWithheld(signatories.Withheld, "list"u8) ? long.MaxValue : listed);
        return isCountable && listed == signatories.List.Count;
    }
}
