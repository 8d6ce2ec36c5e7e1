namespace Habeas.Matching;

/// <summary>How two words are alike as surnames.</summary>
/// <param name="First">The first as it was compared: of a woman's surname beside a man's, the form that her brother bears.</param>
/// <param name="Second">The second.</param>
/// <param name="Match">How far they are apart.</param>
/// <param name="SexesDiffer">Whether one is the surname of a man, the other the same of a woman.</param>
internal sealed record SurnameMatch(Word First, Word Second, WordMatch Match, bool SexesDiffer);
