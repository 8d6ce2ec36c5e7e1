namespace Habeas.Institutions;

/// <summary>Something of a text with its place: a political group, a State, a number, and a span of days that goes with it.</summary>
/// <param name="Key">A hash: of the scheme of a number, of a body's id; else 0.</param>
/// <param name="TextStart">Where its text lies in <see cref="TextFact.Bytes"/>.</param>
/// <param name="TextLength">The length of that text.</param>
/// <param name="First">The first of the days; for a stated number the least.</param>
/// <param name="Last">The last of them; for a stated number the most.</param>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="End">One past its last byte.</param>
internal readonly record struct TextPart(long Key, int TextStart, int TextLength, int First, int Last, int Start, int End);
