using System.Globalization;

namespace Habeas.Findings;

/// <summary>What is said where a limit of checking is reached.</summary>
internal static class Limits
{
    /// <summary>The largest file, in bytes, unless somebody sets another limit.</summary>
    public const int FileSize = 16 * 1024 * 1024;

    public static Report TooLarge(string what, int maxSize) => new(TextFaults.TooLarge, 0, 0, [what, Number(maxSize)]);

    public static Report MoreFindings(int dropped) => new(TextFaults.MoreFindings, 0, 0, [Number(dropped)]);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
