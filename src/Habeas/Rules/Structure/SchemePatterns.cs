using System;
using System.Text.RegularExpressions;
using System.Threading;
using Habeas.Codes;

namespace Habeas.Rules;

/// <summary>The patterns of identifier schemes, made when first asked for. Thread-safe.</summary>
internal static class SchemePatterns
{
    /// <summary>No body's numbers are as long as this.</summary>
    private const int Longest = 128;

    private static readonly Regex?[] Made = new Regex?[CodeLists.Scheme.Codes.Count];

    /// <summary>Whether a number is written as those of the scheme with this index are. True where the scheme has no pattern.</summary>
    public static bool IsMatch(int scheme, ReadOnlySpan<byte> number)
    {
        if ((Volatile.Read(ref Made[scheme]) ?? Make(scheme)) is not { } pattern)
            return true;
        if (number.Length > Longest)
            return false;
        Span<char> letters = stackalloc char[Longest];
        for (var i = 0; i < number.Length; i++)
        {
            // No pattern lets other letters through; one that stands for them keeps them out.
            letters[i] = number[i] < 0x80 ? (char)number[i] : '\uFFFD';
        }
        letters = letters.Slice(0, number.Length);
#if NET
        return pattern.IsMatch(letters);
#else
        return pattern.IsMatch(letters.ToString());
#endif
    }

    private static Regex? Make(int scheme) =>
        CodeLists.Scheme.Codes[scheme].Pattern is { } pattern ? Made[scheme] = new Regex(pattern, RegexOptions.CultureInvariant) : null;
}
