using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Which edition of a list of signatories a number is about.</summary>
internal static class SignatoryEditions
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

    /// <summary>Whether a stated number may be about some of the signatories only, such as those of one State, or those that an article names.</summary>
    public static bool IsPart(FigureView stated) => !stated.Label.IsAbsent || !stated.State.IsAbsent || !stated.Category.IsAbsent || !stated.Members.IsAbsent;
}
