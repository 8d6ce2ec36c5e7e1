using System.Text;

namespace Habeas.Rules;

/// <summary>Characters that are another letter or digit in a certain dress (after the compatibility decompositions of Unicode): mathematical, of full width, in a circle, joined.</summary>
internal static class StyledLetters
{
    /// <summary>Letters of mathematical alphabets that had a place before those alphabets were added.</summary>
    private const string Old = "ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴℹ";
    private const string OldMeant = "CgHHHhIILlNPQRRRZZBCeEFMoi";

    private const string Greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>What a character is called; null for one that is nothing but itself.</summary>
    public static string? Describe(int letter) => letter switch
    {
        (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2102 and <= 0x2139) when Meant(letter) is not null => "with mathematical letters or digits",
        (>= 0xFF10 and <= 0xFF19) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A) => "with letters or digits of full width",
        (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189) => "with letters in circles or boxes",
        >= 0xFB00 and <= 0xFB06 => "with letters joined into one character",
        _ => null,
    };

    /// <summary>The text in plain letters; null where one of them is not known.</summary>
    public static string? InPlain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (Describe(letter) is null)
                plain.Append(text[i]);
            else if (Meant(letter) is not { } meant)
                return null;
            else
                plain.Append(meant);
            if (letter > 0xFFFF && Describe(letter) is not null)
                i++;
        }
        return plain.ToString();
    }

    private static string? Meant(int letter) => letter switch
    {
        // Thirteen alphabets of 52 letters one after the other, then Greek, then five times ten digits.
        >= 0x1D400 and <= 0x1D6A3 => Latin((letter - 0x1D400) % 52),
        >= 0x1D6A8 and <= 0x1D7CB => Greek[(letter - 0x1D6A8) % 58].ToString(),
        >= 0x1D7CE and <= 0x1D7FF => ((char)('0' + ((letter - 0x1D7CE) % 10))).ToString(),
        >= 0xFF01 and <= 0xFF5E => ((char)(letter - 0xFEE0)).ToString(),
        >= 0x24B6 and <= 0x24E9 => Latin(letter - 0x24B6),
        >= 0x1F130 and <= 0x1F149 => Latin(letter - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => Latin(letter - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => Latin(letter - 0x1F170),
        >= 0xFB00 and <= 0xFB06 => Ligatures[letter - 0xFB00],
        >= 0x2102 and <= 0x2139 when Old.IndexOf((char)letter) is >= 0 and var at => OldMeant[at].ToString(),
        _ => null,
    };

    private static string Latin(int at) => ((char)(at < 26 ? 'A' + at : 'a' + at - 26)).ToString();
}
