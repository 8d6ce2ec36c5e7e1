using Habeas.Findings;

namespace Habeas.Json;

/// <summary>What was meant by a value or name that is not written as it must be.</summary>
/// <param name="text">As it should be written, without quotes; nothing in it needs an escape.</param>
/// <param name="isSafe">True when nothing else can have been meant.</param>
internal readonly struct Mended(string text, bool isSafe)
{
    public string Text { get; } = text;

    public bool IsSafe { get; } = isSafe;

    /// <summary>The name that was meant: safe where only upper and lower case, spaces and hyphens differ, else the nearest; null where none is near.</summary>
    public static Mended? Name(string written, Vocabulary names) =>
        names.Same(written) is { } same ? new Mended(same, isSafe: true) : names.Nearest(written) is { } nearest ? new Mended(nearest, isSafe: false) : null;
}
