using System;
using System.Text;

namespace Habeas.Matching;

/// <summary>A word by its likeliest sounds, to look given names up by.</summary>
internal static class PlainSounds
{
    /// <summary>The word by the likeliest sound of each spelling: equal for most spellings of one name.</summary>
    public static string Of(Word word) => word.Form.PlainSounds ??= Anew(word);

    private static string Anew(Word word)
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
}
