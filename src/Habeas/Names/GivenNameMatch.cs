namespace Habeas.Matching;

/// <summary>Compares one given name with another.</summary>
internal static class GivenNameMatch
{
    public const string ShortForm = "short form of a given name";
    private const double Near = 0.25;

    /// <summary>About one wrong letter.</summary>
    private const double Moved = 1.1;

    public static WordMatch Of(Word one, Word other, bool areBothOfWomen, Setting setting)
    {
        if (one.Form.Known is not { } known || known != other.Form.Known)
            return Anew(one, other, areBothOfWomen, setting);
        var how = Looked.Given | (setting.IsForeign ? Looked.Foreign : 0) | (areBothOfWomen ? Looked.OfWomen : 0);
        return known.TryGet(one.Form, other.Form, how, out WordMatch? match) ? match! : known.Remember(one.Form, other.Form, how, Anew(one, other, areBothOfWomen, setting));
    }

    private static WordMatch Anew(Word one, Word other, bool areBothOfWomen, Setting setting)
    {
        var match = Alignment.Compare(one, other, setting.IsForeign);
        if (match.Cost <= Near && !OnlySexDiffers(one, other))
            return match;
        if (GivenNames.AreOne(one, other))
            return new WordMatch(0.1, [], "one given name in two languages");
        if (OnlySexDiffers(one, other))
            return areBothOfWomen ? match : WordMatch.None;
        if (GivenNames.IsShortForm(one, other) || IsCut(one, other))
            return new WordMatch(0.3, [], ShortForm);
        return match.Cost > Moved && IsMoved(one.Bare, other.Bare) ? new WordMatch(Moved, [], "a letter in another place") : match;
    }

    /// <summary>Whether one consonant of a long name has slipped to another place, over two to four letters: no two names differ in that alone.</summary>
    private static bool IsMoved(string one, string other)
    {
        if (one.Length != other.Length || one.Length < 8)
            return false;
        int first = 0, last = one.Length - 1;
        while (first < last && one[first] == other[first])
            first++;
        while (last > first && one[last] == other[last])
            last--;
        var length = last - first;
        if (first == 0 || length is < 2 or > 4)
            return false;
        var isForward = one[first] == other[last] && string.CompareOrdinal(one, first + 1, other, first, length) == 0;
        var isBack = one[last] == other[first] && string.CompareOrdinal(one, first, other, first + 1, length) == 0;
        return (isForward && !Letters.IsVowel(one[first])) || (isBack && !Letters.IsVowel(one[last]));
    }

    /// <summary>Names of a man and a woman that differ in the last letter: Valentin and Valentina, Mario and Maria.</summary>
    private static bool OnlySexDiffers(Word one, Word other)
    {
        var (isOne, isOther) = (one.Bare[one.Length - 1] == 'a', other.Bare[other.Length - 1] == 'a');
        if (isOne == isOther)
            return false;
        var (woman, man) = isOne ? (one, other) : (other, one);
        if (woman.Length < 3 || man.EndsWith("ya") || man.EndsWith("ia"))
            return false;
        var stem = woman.Text.Substring(0, woman.Length - 1);
        var manStem = man.Bare[man.Length - 1] is 'o' or 'e' or 'y' or 'i' or 'u' ? man.Text.Substring(0, man.Length - 1) : man.Text;
        return Alignment.Compare(woman.With(stem), man, isForeign: false, Near).Cost <= Near || (manStem.Length >= 3 && manStem.Length >= stem.Length - 1 && Alignment.Compare(woman.With(stem), man.With(manStem), isForeign: false, Near).Cost <= Near);
    }

    /// <summary>Whether one is the beginning of the other and no name of its own beside it, as far as that can be told.</summary>
    private static bool IsCut(Word one, Word other)
    {
        var (cut, full) = one.Length < other.Length ? (one, other) : (other, one);
        var rest = full.Length - cut.Length;
        if (cut.Length < 4 || rest < 3 || !full.StartsWith(cut.Bare))
            return false;
        return !GivenNames.IsCompound(full.Bare.Substring(cut.Length));
    }
}
