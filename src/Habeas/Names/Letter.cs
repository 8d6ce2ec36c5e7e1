namespace Habeas.Matching;

/// <summary>A letter of a word as <see cref="Alignment"/> looks at it, over and over.</summary>
/// <param name="leftOut">What it costs to leave it out.</param>
internal readonly struct Letter(double leftOut)
{
    private const double Vowel = 0.8;
    private const double AtEnd = 1;
    private const double Silent = 0.5;

    public bool IsVowel => LeftOut == Vowel;

    public double LeftOut { get; } = leftOut;

    /// <summary>The letters of a word that is written without marks.</summary>
    public static Letter[] Of(string bare)
    {
        var letters = new Letter[bare.Length];
        for (var at = 0; at < letters.Length; at++)
        {
            var isVowel = Letters.IsVowel(bare[at]);
            var isSilent = bare[at] == 'h' && (at == 0 || "sczkgtp".IndexOf(bare[at - 1]) < 0);
            letters[at] = new Letter(isSilent ? Silent : isVowel ? Vowel : at == letters.Length - 1 ? AtEnd : Alignment.Consonant);
        }
        return letters;
    }
}
