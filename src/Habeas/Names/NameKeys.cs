using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Names;

/// <summary>Short keys of words: names that can match share one, nearly always, so that among very many names few are compared.</summary>
internal static class NameKeys
{
    /// <summary>The word by the likeliest sound of each spelling: equal for most spellings of one name.</summary>
    public static string Plain(Word word)
    {
        var key = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var best = default(Spelling);
            foreach (var spelling in word.Readings[i])
            {
                if (!spelling.IsForeign && (best.Length == 0 || spelling.Cost - 0.1 * spelling.Length < best.Cost - 0.1 * best.Length - 1e-9))
                    best = spelling;
            }
            var sound = best.Length == 0 ? word.Bare.Substring(i, 1) : SpellingTable.Sound(best.Sound);
            if (key.Length == 0 || key[key.Length - 1] != sound[0] || sound.Length > 1)
                key.Append(sound);
            i += Math.Max(1, best.Length);
        }
        return key.ToString();
    }

    /// <summary>The consonants of a word, those that are often taken for each other as one, without what Russian and Kazakh usage adds to surnames.</summary>
    public static string Skeleton(Word word)
    {
        for (var ending = 0; ending < Endings.AddedCount; ending++)
        {
            if (Endings.Root(word, ending) is not { } root)
                continue;
            word = root;
            break;
        }
        var skeleton = new StringBuilder(word.Length);
        foreach (var sound in Plain(word))
        {
            var group = Group(sound);
            if (group != '\0' && (skeleton.Length == 0 || skeleton[skeleton.Length - 1] != group))
                skeleton.Append(group);
        }
        return skeleton.ToString();
    }

    /// <summary>The group of the first sound of a word.</summary>
    public static char First(Word word)
    {
        var plain = Plain(word);
        return plain.Length == 0 ? '-' : Group(plain[0]) is '\0' ? 'a' : Group(plain[0]);
    }

    private static char Group(char sound) => sound switch
    {
        'к' or 'х' or 'г' => 'k',
        'т' or 'д' => 't',
        'б' or 'п' => 'p',
        'в' or 'ф' => 'v',
        'с' or 'з' or 'ц' => 's',
        'ш' or 'щ' or 'ч' => 'c',
        'ж' => 'j',
        'м' => 'm',
        'н' or 'ң' => 'n',
        'л' => 'l',
        'р' => 'r',
        _ => '\0',
    };
}
