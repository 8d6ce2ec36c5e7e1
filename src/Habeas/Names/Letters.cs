using System.Text;

namespace Habeas.Matching;

/// <summary>Small letters and letters without their marks. The framework's own tables are not the same in every process.</summary>
internal static class Letters
{
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđħıłøŧəʼ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyydhilota'";

    /// <summary>The small letter of a capital one.</summary>
    public static char Small(char letter) => letter switch
    {
        < '\u0080' => letter is >= 'A' and <= 'Z' ? (char)(letter + 32) : letter,
        >= '\u00C0' and <= '\u00DE' => letter == '\u00D7' ? letter : (char)(letter + 32),
        '\u0130' => 'i',
        '\u0178' => '\u00FF',
        '\u018F' => '\u0259',
        '\u1E9E' => '\u00DF',
        >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' or >= '\u01CD' and <= '\u01DC' or >= '\u04C1' and <= '\u04CE' => (letter & 1) == 1 ? (char)(letter + 1) : letter,
        >= '\u0100' and <= '\u0177' or >= '\u01DE' and <= '\u021F' or >= '\u0222' and <= '\u0233' or >= '\u1E00' and <= '\u1EFF' => (letter & 1) == 0 && letter != '\u0138' ? (char)(letter + 1) : letter,
        >= '\u0400' and <= '\u040F' => (char)(letter + 80),
        >= '\u0410' and <= '\u042F' => (char)(letter + 32),
        >= '\u0460' and <= '\u0481' or >= '\u048A' and <= '\u04BF' or >= '\u04D0' and <= '\u052F' => (letter & 1) == 0 ? (char)(letter + 1) : letter,
        _ => letter,
    };

    /// <summary>The letter without its mark; the letter itself where it has none.</summary>
    public static char Bare(char letter) => letter >= '\u0080' && Marked.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter;

    public static bool IsLetter(char letter) =>
        letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7' or '\u0259' or >= '\u0400' and <= '\u052F' or >= '\u1E00' and <= '\u1EFF';

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    public static bool IsVowel(char letter) => Bare(letter) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Marks above, below or through the letter before them.</summary>
    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    /// <summary>The word without marks.</summary>
    public static string Bare(string word)
    {
        StringBuilder? bare = null;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = Bare(word[i]);
            if (letter != word[i])
                (bare ??= new StringBuilder(word))[i] = letter;
        }
        return bare?.ToString() ?? word;
    }
}
