using System;
using System.Globalization;

namespace Habeas.Cli.Commands;

/// <summary>A number of bytes as people write it.</summary>
internal static class ByteSize
{
    /// <summary>Reads digits with an optional <c>k</c>, <c>M</c> or <c>G</c> (1,024 each). At most what one buffer can hold.</summary>
    public static bool TryParse(string text, out int bytes)
    {
        bytes = 0;
        if (text.Length == 0)
            return false;
        var shift = char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        if (!long.TryParse(shift == 0 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number <= 0 || number > Most >> shift)
            return false;
        bytes = (int)(number << shift);
        return true;
    }

    /// <summary>The longest array of bytes that .NET makes, less room for padding.</summary>
    private static long Most => Array.MaxLength - 1024;
}
