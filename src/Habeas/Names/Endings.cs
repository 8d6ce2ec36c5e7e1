using System;

namespace Habeas.Matching;

/// <summary>Endings of surnames and patronymics, Slavic and Turkic.</summary>
internal static class Endings
{
    private static readonly string[] Sons = ["ovich", "evich", "ovych", "evych", "avich", "ovitch", "evitch", "owitsch", "ewitsch", "owicz", "ewicz", "uly", "uli", "oglu", "ogly", "oghlu", "ugli", "ogli"];
    private static readonly string[] Daughters = ["ovna", "evna", "ivna", "owna", "ewna", "awna", "avna", "ichna", "itschna", "kyzy", "qyzy", "kizi", "qizi", "kyz", "qyz", "gizi"];

    private static readonly string[] MenOv = ["ov", "ev", "ow", "ew", "off", "eff", "of", "ef", "in", "yn"];
    private static readonly string[] WomenOv = ["ova", "eva", "owa", "ewa", "ina", "yna"];
    private static readonly string[] MenSky = ["sky", "ski", "skiy", "skij", "skii", "skyi", "skyy", "ckiy", "cki", "cky", "ny", "nyy", "nyi", "noy", "noi", "oy"];
    private static readonly string[] WomenSky = ["skaya", "skaja", "skaia", "ska", "ckaya", "cka", "naya", "naja", "naia", "aya", "aja", "aia"];

    /// <summary>What Russian usage adds to a Kazakh name, and Kazakh usage to a father's; longest first.</summary>
    private static readonly string[] Added = ["yeva", "ieva", "jewa", "kyzy", "qyzy", "kizi", "qizi", "yev", "iev", "jew", "ova", "eva", "owa", "ewa", "uly", "uli", "ov", "ev", "ow", "ew"];

    /// <summary>Whether the word is formed like a patronymic, and whose.</summary>
    public static Sex OfPatronymic(Word word) => word.Length >= 6 && Ends(word, Sons) ? Sex.Male : word.Length >= 6 && Ends(word, Daughters) ? Sex.Female : Sex.Unknown;

    public static bool IsPatronymic(Word word) => OfPatronymic(word) != Sex.Unknown;

    /// <summary>What the ending of a surname tells.</summary>
    public static Sex OfSurname(Word word) =>
        word.Length >= 5 && (Ends(word, WomenOv) || Ends(word, WomenSky)) || Ends(word, Daughters) && word.EndsWith("yzy") ? Sex.Female
        : word.Length >= 4 && (Ends(word, MenOv) || Ends(word, MenSky)) || word.Length >= 6 && word.EndsWith("uly") ? Sex.Male
        : Sex.Unknown;

    /// <summary>The form that a brother bears of a sister's surname; null where the word is not formed like one of a woman.</summary>
    public static Word? OfMan(Word word)
    {
        if (word.Length < 5)
            return null;
        if (Ends(word, WomenOv))
            return word.With(word.Text.Substring(0, word.Length - 1));
        foreach (var ending in WomenSky)
        {
            if (word.EndsWith(ending))
                return word.With(word.Text.Remove(word.Length - (ending.EndsWith("ka", StringComparison.Ordinal) ? 1 : 3)) + "y");
        }
        return null;
    }

    /// <summary>What remains of a name without the given ending out of <see cref="Added"/>; null where it does not end so, or too little remains.</summary>
    public static Word? Root(Word word, int ending) =>
        word.EndsWith(Added[ending]) && word.Length - Added[ending].Length >= 4 ? word.With(word.Text.Substring(0, word.Length - Added[ending].Length)) : null;

    /// <summary>The father's name in a patronymic; null where that is too short to tell.</summary>
    public static Word? FatherOf(Word patronymic)
    {
        foreach (var endings in new[] { Sons, Daughters })
        {
            foreach (var ending in endings)
            {
                if (patronymic.EndsWith(ending) && patronymic.Length - ending.Length >= 3)
                    return patronymic.With(patronymic.Text.Substring(0, patronymic.Length - ending.Length));
            }
        }
        return null;
    }

    public static int AddedCount => Added.Length;

    public static string AddedAt(int ending) => Added[ending];

    /// <summary>Whether an added ending is one of Russian surnames, not of Kazakh patronymics.</summary>
    public static bool IsRussian(int ending) => Added[ending].IndexOf('v') is >= 0 || Added[ending].IndexOf('w') is >= 0;

    private static bool Ends(Word word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
                return true;
        }
        return false;
    }
}
