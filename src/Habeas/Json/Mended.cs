using System;
using System.Collections.Generic;

namespace Habeas.Json;

/// <summary>What was meant by a value or name that is not written as it must be.</summary>
/// <param name="text">As it should be written, without quotes; nothing in it needs an escape.</param>
/// <param name="isSafe">True when nothing else can have been meant.</param>
internal readonly struct Mended(string text, bool isSafe)
{
    public string Text { get; } = text;

    public bool IsSafe { get; } = isSafe;

    /// <summary>The name that was meant: safe where only upper and lower case, spaces and hyphens differ, else the nearest; null where none is near.</summary>
    public static Mended? Name(string written, IEnumerable<string> names)
    {
        string? same = null;
        var isOnly = true;
        foreach (var name in names)
        {
            if (!HasLettersOf(written, name))
                continue;
            isOnly &= same is null;
            same = name;
        }
        if (same is not null && isOnly)
            return new Mended(same, isSafe: true);
        return Findings.Nearest.Of(written, names) is { } nearest ? new Mended(nearest, isSafe: false) : null;
    }

    /// <summary>Whether both have the same letters, at least one, be they small or not.</summary>
    private static bool HasLettersOf(string written, string name)
    {
        var (i, j) = (NextLetter(written, 0), NextLetter(name, 0));
        var hasAny = i < written.Length;
        while (i < written.Length && j < name.Length && char.ToLowerInvariant(written[i]) == char.ToLowerInvariant(name[j]))
            (i, j) = (NextLetter(written, i + 1), NextLetter(name, j + 1));
        return hasAny && i == written.Length && j == name.Length;
    }

    private static int NextLetter(string name, int from)
    {
        while (from < name.Length && name[from] is ' ' or '-' or '_' or '\t')
            from++;
        return from;
    }
}
