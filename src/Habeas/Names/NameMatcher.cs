using System;
using Habeas.Matching;

namespace Habeas;

/// <summary>Tells whether two names, as they are written in two texts, can be the name of one person.</summary>
/// <remarks>
/// <para>
/// It knows Latin and Cyrillic letters and how names of the Kazakh, Russian and other Slavic languages are carried from one to the other: by published tables, in papers, in
/// English, German and French texts. It knows that surnames may stand first or in capitals, that particles, titles, patronymics, second given names and initials come and go, that
/// sisters and brothers bear different forms of one surname, and that a letter gets lost now and then. It prefers to miss a match over calling two relatives one.
/// </para>
/// <para>Pure and thread-safe: the answer depends on the two names alone, and is the same whichever comes first but for the order within <see cref="NameComparison.Reasons"/>.</para>
/// </remarks>
public static class NameMatcher
{
    /// <summary>Compares two names.</summary>
    /// <param name="first">A whole name, in any usual order; a comma parts a surname in front from what follows.</param>
    /// <param name="second">Another.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static NameComparison Compare(string first, string second)
    {
        Guard.NotNull(first, nameof(first));
        Guard.NotNull(second, nameof(second));
        return new NameComparison(NameComparer.Compare(NameReader.Read(first), NameReader.Read(second)));
    }
}
