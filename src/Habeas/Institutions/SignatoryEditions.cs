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
        var last = default(EditionView);
        foreach (var edition in declaration.Editions)
            last = edition;
        if (declaration.Editions.Count == 0)
            return true;
        return declaration.Editions.Count == 1 ? stated.Edition.IsAbsent || IsEdition(stated, last) : IsEdition(stated, last);
    }

    private static bool IsEdition(FigureView stated, EditionView edition) => stated.Edition.IsLocal && edition.Id.Hash == stated.Edition.Hash;
}
