using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>Small words that stand before a surname and belong to it.</summary>
internal static class Particles
{
    private static readonly HashSet<string> Words = new("de da do dos das del della dei di du des d van von der den ter ten te op t la le lo los las les el al ul bin ibn ben bint abu af av zu zum zur vom".Split(' '), StringComparer.Ordinal);

    /// <summary>Particles that are also given names.</summary>
    private static readonly HashSet<string> AlsoGiven = new("ben al van lo te la bin el".Split(' '), StringComparer.Ordinal);

    public static bool Is(string word) => Words.Contains(word);

    public static bool MayBeGiven(string word) => AlsoGiven.Contains(word);
}
