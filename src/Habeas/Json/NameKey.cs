using System;

namespace Habeas.Json;

/// <summary>
/// By what a name is recognised: its first eight bytes, and the last eight up to the closing quote, as little-endian words. Together they are the whole of
/// a name of up to fifteen bytes. Keys of a type lie side by side, so that looking for a name touches little memory.
/// </summary>
internal readonly struct NameKey
{
    public readonly ulong Word;
    public readonly ulong Mask;

    /// <summary>Of a name of eight bytes or more: its last seven and the quote.</summary>
    public readonly ulong Last;
    public readonly byte[] Utf8;
    public readonly int Length;

    public NameKey(byte[] utf8)
    {
        Utf8 = utf8;
        Length = utf8.Length;
        for (var i = 0; i < Math.Min(8, Length + 1); i++)
        {
            Word |= (ulong)(i == Length ? (byte)'"' : utf8[i]) << (8 * i);
            Mask |= 0xFFUL << (8 * i);
        }
        for (var i = 0; Length >= 8 && i < 8; i++)
            Last |= (ulong)(i == 7 ? (byte)'"' : utf8[Length - 7 + i]) << (8 * i);
    }
}
