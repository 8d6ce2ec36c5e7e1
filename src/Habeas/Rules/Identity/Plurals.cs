using System;
using System.Text;

namespace Habeas.Rules;

/// <summary>Names of several people: of a family, of siblings, of two at once.</summary>
internal static class Plurals
{
    /// <summary>Words for kin that stand first or last, in the languages in which such lists are often written. None of them is a surname.</summary>
    private static readonly byte[][] Kin = Utf8("family", "families", "brothers", "sisters", "siblings", "relatives", "spouses", "famille", "familia", "rodzina", "Familie",
        "семья", "Семья", "братья", "Братья", "сёстры", "Сёстры", "сестры", "Сестры", "супруги", "Супруги", "родственники", "Родственники",
        "сім’я", "Сім’я", "сім'я", "Сім'я", "брати", "Брати", "подружжя", "Подружжя", "отбасы", "отбасысы", "ағайынды", "Ағайынды", "خانواده", "خانوادهٔ", "عائلة");

    /// <summary>Those that say so by "of" or in front only: each may also be a given name or surname where it stands last.</summary>
    private static readonly byte[][] Openings = Utf8("family of ", "relatives of ", "the family of ", "the relatives of ", "Family of ", "Relatives of ", "brothers ", "sisters ", "the brothers ", "the sisters ");

    private static readonly byte[][] And = Utf8(" and ", " & ", " und ", " et ", " и ", " та ", " і ", " және ");

    /// <summary>"the Vasilyevs", "Vasilyev family", "the brothers Vasilyev", "Ivan and Pyotr Vasilyev". Without article an s may belong to the name.</summary>
    public static bool IsOfMany(ReadOnlySpan<byte> name)
    {
        var hasArticle = name.Length > 4 && (name[0] | 0x20) == 't' && name.Slice(1, 3).SequenceEqual("he "u8);
        var rest = hasArticle ? name.Slice(4) : name;
        var (first, last) = (rest.IndexOf((byte)' '), rest.LastIndexOf((byte)' '));
        if (first < 0)
            return hasArticle && rest[rest.Length - 1] == 's';
        if (IsOneOf(Kin, rest.Slice(last + 1)))
            return true;
        return (rest[0] >= 0x80 || hasArticle ? IsOneOf(Kin, rest.Slice(0, first)) : Begins(rest)) || Joins(rest);
    }

    private static bool Begins(ReadOnlySpan<byte> name)
    {
        foreach (var opening in Openings)
        {
            if (name.StartsWith(opening))
                return true;
        }
        return false;
    }

    private static bool Joins(ReadOnlySpan<byte> name)
    {
        foreach (var word in And)
        {
            if (name.IndexOf(word) > 0)
                return true;
        }
        return false;
    }

    private static bool IsOneOf(byte[][] words, ReadOnlySpan<byte> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }
        return false;
    }

    private static byte[][] Utf8(params string[] words) => Array.ConvertAll(words, Encoding.UTF8.GetBytes);
}
