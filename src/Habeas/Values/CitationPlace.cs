using System;

namespace Habeas;

/// <summary>
/// A place in a source: one or more steps joined by <c>.</c>, from the larger to the smaller (<c>entry2.page3.par2</c>).
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>par</c> <c>page</c> <c>line</c> <c>row</c> <c>entry</c> <c>note</c> <c>sec</c> take a number without leading zeros, or a range of two (<c>par7-8</c>), the smaller first. A section of a section
/// is a step of its own: <c>sec3.sec1</c>.</item>
/// <item><c>art</c> takes an article number as statutes have them: a number, with a lower-case letter or not (<c>art12a</c>), and a hyphen and a second one or not
/// (<c>art174-1</c> is one article, <c>art9-11</c> three; both are written alike and not told apart).</item>
/// <item><c>time</c> takes a moment of a recording, <c>time01-02-30</c> for 1 h 2 min 30 s.</item>
/// <item><c>title</c> takes nothing: the heading, with byline and dateline.</item>
/// </list>
/// Numbers have up to 9 digits.
/// </remarks>
internal static class CitationPlace
{
    private const string Number = "[1-9][0-9]{0,8}";
    private const string Step = "((par|page|line|row|entry|note|sec)" + Number + "(-" + Number + ")?|art" + Number + "[a-z]?(-" + Number
        + "[a-z]?)?|time[0-9]{2}-[0-5][0-9]-[0-5][0-9]|title)";

    /// <summary>The place as a regular expression without anchors. It does not see that a range is reversed.</summary>
    public const string Body = Step + "(\\." + Step + ")*";

    public static bool IsMatch(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            var dot = text.IndexOf((byte)'.');
            if (!IsStep(dot < 0 ? text : text.Slice(0, dot)))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            text = text.Slice(dot + 1);
        }
    }

    private static bool IsStep(ReadOnlySpan<byte> step)
    {
        var letters = 0;
        while (letters < step.Length && (uint)(step[letters] - 'a') <= 25)
        {
            letters++;
        }

        var word = step.Slice(0, letters);
        var rest = step.Slice(letters);
        if (word.SequenceEqual("title"u8))
        {
            return rest.IsEmpty;
        }

        if (word.SequenceEqual("time"u8))
        {
            return rest.Length == 8 && rest[2] == '-' && rest[5] == '-' && IsPair(rest, 0, 9) && IsPair(rest, 3, 5) && IsPair(rest, 6, 5);
        }

        var isArticle = word.SequenceEqual("art"u8);
        var isCounted = word.SequenceEqual("par"u8) || word.SequenceEqual("page"u8) || word.SequenceEqual("line"u8) || word.SequenceEqual("row"u8)
            || word.SequenceEqual("entry"u8) || word.SequenceEqual("note"u8) || word.SequenceEqual("sec"u8);
        return (isArticle || isCounted) && IsNumberOrRange(rest, isArticle);
    }

    private static bool IsNumberOrRange(ReadOnlySpan<byte> text, bool isArticle)
    {
        if (!TryReadNumber(ref text, isArticle, out var first))
        {
            return false;
        }

        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != '-')
        {
            return false;
        }

        text = text.Slice(1);
        return TryReadNumber(ref text, isArticle, out var last) && text.IsEmpty && (isArticle || first < last);
    }

    private static bool TryReadNumber(ref ReadOnlySpan<byte> text, bool isArticle, out int number)
    {
        number = 0;
        var i = 0;
        for (; i < text.Length && i < 9 && (uint)(text[i] - '0') <= 9; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        if (i == 0 || text[0] == '0')
        {
            return false;
        }

        if (isArticle && i < text.Length && (uint)(text[i] - 'a') <= 25)
        {
            i++;
        }

        text = text.Slice(i);
        return true;
    }

    private static bool IsPair(ReadOnlySpan<byte> text, int at, int maxTens) => (uint)(text[at] - '0') <= maxTens && (uint)(text[at + 1] - '0') <= 9;
}
