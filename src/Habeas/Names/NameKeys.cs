using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>
/// Numbers by which names that can match find each other among very many: the consonants of one word, and the first two of another. Whoever is called alike but for one slip shares a number, nearly always;
/// whether they match is for <see cref="NameComparer"/> to say.
/// </summary>
internal static class NameKeys
{
    public const int MostWords = 4;

    /// <summary>So many consonants of a word are kept.</summary>
    private const int MostSounds = 16;

    /// <summary>So many go into a number.</summary>
    private const int KeySounds = 7;

    // Consonants that are written for each other have one number.
    private const int Silent = 0;
    private const int Lips = 1;
    private const int Teeth = 2;
    private const int Wind = 3;
    private const int Back = 4;
    private const int Hush = 5;
    private const int Hiss = 6;
    private const int Em = 7;
    private const int En = 8;
    private const int El = 9;
    private const int Er = 10;

    /// <summary>Adds the keys of a name: <c>family, given</c>, or words in any order. Each is added once for each pair of words.</summary>
    public static void Add(ReadOnlySpan<byte> name, List<ulong> keys)
    {
        Span<ulong> words = stackalloc ulong[MostWords];
        var count = Words(name, words, out var family);
        Add(words.Slice(0, count), family, keys);
    }

    /// <summary>Adds the keys of a name whose words, and how many of them stand before a comma, are known.</summary>
    public static void Add(ReadOnlySpan<ulong> words, int family, List<ulong> keys)
    {
        var count = words.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                // Where the surname is known, only surname and given name make a key.
                if (i == j || (family != 0 && i < family == j < family))
                    continue;
                var (one, other) = (Head(words[i]), Head(words[j]));
                keys.Add(((ulong)one << 8) | First(other));
                // Of a long word the second and third may have changed places.
                if (other > 0xFFFF && Swapped(other) is var swapped && swapped < First(other))
                    keys.Add(((ulong)one << 8) | swapped);
            }
        }
    }

    /// <summary>The consonants of each word, four bits each; how many words there are, and how many of them stand before a comma.</summary>
    public static int Words(ReadOnlySpan<byte> name, Span<ulong> words, out int family)
    {
        var count = 0;
        family = 0;
        var sounds = 0UL;
        var last = Silent;
        var letters = 0;
        var before = ' ';
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length ? Decode(name, ref i) : ' ';
            if (letter is '\'' or '’' or 'ʹ' || Letters.IsMark(letter))
                continue;
            if (Letters.IsLetter(letter))
            {
                letters++;
                var small = Letters.Bare(Letters.Small(letter));
                Sound(before, small, ref sounds, ref last);
                before = small;
                continue;
            }
            if (letters > 1 && count < MostWords && sounds != 0)
                words[count++] = sounds;
            if (letter == ',' && family == 0)
                family = count;
            (sounds, last, letters, before) = (0, Silent, 0, ' ');
        }
        return count;
    }

    /// <summary>Whether two words whose heads are near can be one but for a slip in every seven consonants, or the one begins the other.</summary>
    public static bool AreNear(ulong one, ulong other)
    {
        var isLong = one >> (4 * KeySounds) != 0 || other >> (4 * KeySounds) != 0;
        return Slips.AreAtMost(isLong ? 2 : 1, WithoutEnding(one), WithoutEnding(other));
    }

    /// <summary>Whether two heads are one but for a slip, or the one begins the other.</summary>
    public static bool AreNear(uint one, uint other)
    {
        if (one == other)
            return true;
        var (shorter, longer) = one < other ? (one, other) : (other, one);
        var rest = longer;
        while (rest > shorter)
            rest >>= 4;
        if (rest == shorter)
            return shorter > 0xF;
        // In a word of three consonants or fewer another one makes another name.
        if (longer <= 0xFFF)
            return false;
        // Takes away what they begin and end with; a slip leaves at most one sound of each.
        while (one != 0 && other != 0 && (one & 0xF) == (other & 0xF))
            (one, other) = (one >> 4, other >> 4);
        return one >> 4 == other >> 4 || one >> 4 == other || one == other >> 4 || (one >> 8 == other >> 8 && (one & 0xF) == ((other >> 4) & 0xF));
    }

    /// <summary>The first consonants of a word, those that go into a number.</summary>
    public static uint Head(ulong sounds)
    {
        while (sounds >> (4 * KeySounds) != 0)
            sounds >>= 4;
        return (uint)WithoutEnding(sounds);
    }

    private static void Sound(char before, char letter, ref ulong sounds, ref int last)
    {
        var group = GroupOf(letter);
        // "sh", "ch", "zh", "kh", "gh", "th", "ph", "dzh", "ts": the second letter changes the first.
        if (letter == 'h' && last is Hiss or Back && sounds != 0)
        {
            sounds = last == Hiss ? (sounds & ~0xFUL) | Hush : sounds;
            last = last == Hiss ? Hush : Back;
            return;
        }
        if (letter == 'h' && last is Teeth)
            return;
        if (last == Teeth && group is Hiss or Hush && sounds != 0)
        {
            sounds = (sounds & ~0xFUL) | (uint)group;
            last = group;
            return;
        }
        // "c" is "k" before a, o and u.
        if (before == 'c' && letter is 'a' or 'o' or 'u' && sounds != 0)
        {
            sounds = (sounds & ~0xFUL) | Back;
            last = Silent;
            return;
        }
        if (letter == 'x')
        {
            Put(Back, ref sounds, ref last);
            if (before == ' ')
                return;
            group = Hiss;
        }
        Put(group, ref sounds, ref last);
    }

    private static void Put(int group, ref ulong sounds, ref int last)
    {
        if (group != Silent && group != last && sounds >> (4 * (MostSounds - 1)) == 0)
            sounds = (sounds << 4) | (uint)group;
        last = group;
    }

    private static int GroupOf(char letter) => letter switch
    {
        'b' or 'p' or 'б' or 'п' => Lips,
        't' or 'd' or 'т' or 'д' => Teeth,
        'v' or 'w' or 'f' or 'в' or 'ф' => Wind,
        'k' or 'g' or 'q' or 'h' or 'к' or 'г' or 'х' or 'қ' or 'ғ' or 'һ' or 'ґ' => Back,
        'j' or 'ж' or 'ш' or 'щ' or 'ч' or 'џ' => Hush,
        's' or 'z' or 'c' or 'с' or 'з' or 'ц' => Hiss,
        'm' or 'м' => Em,
        'n' or 'н' or 'ң' => En,
        'l' or 'л' => El,
        'r' or 'р' => Er,
        _ => Silent,
    };

    /// <summary>Without the last sound of -ov and -ev, which comes and goes.</summary>
    private static ulong WithoutEnding(ulong sounds) => (sounds & 0xF) == Wind && sounds > 0xF ? sounds >> 4 : sounds;

    private static uint First(uint sounds)
    {
        while (sounds > 0xFF)
            sounds >>= 4;
        return sounds;
    }

    /// <summary>The first and the third.</summary>
    private static uint Swapped(uint sounds)
    {
        while (sounds > 0xFFF)
            sounds >>= 4;
        return (sounds >> 4 & 0xF0) | (sounds & 0xF);
    }

    /// <summary>The character that begins here; <paramref name="at"/> is left at its last byte.</summary>
    private static char Decode(ReadOnlySpan<byte> text, ref int at)
    {
        var first = text[at];
        if (first < 0x80)
            return (char)first;
        if (first < 0xE0 && at + 1 < text.Length)
            return (char)(((first & 0x1F) << 6) | (text[++at] & 0x3F));
        if (first < 0xF0 && at + 2 < text.Length)
        {
            at += 2;
            return (char)(((first & 0x0F) << 12) | ((text[at - 1] & 0x3F) << 6) | (text[at] & 0x3F));
        }
        at += Math.Min(3, text.Length - 1 - at);
        return '\uFFFD';
    }
}
