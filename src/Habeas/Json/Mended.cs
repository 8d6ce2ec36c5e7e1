using System;
using System.Collections.Generic;
using System.Text;

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
        var letters = Letters(written);
        foreach (var name in names)
        {
            if (letters.Length == 0 || Letters(name) != letters)
                continue;
            isOnly &= same is null;
            same = name;
        }
        if (same is not null && isOnly)
            return new Mended(same, isSafe: true);
        return Findings.Nearest.Of(written, names) is { } nearest ? new Mended(nearest, isSafe: false) : null;
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter is not (' ' or '-' or '_' or '\t'))
                letters.Append(char.ToLowerInvariant(letter));
        }
        return letters.ToString();
    }
}
