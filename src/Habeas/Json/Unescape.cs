using System;

namespace Habeas.Json;

/// <summary>Turns the inside of a JSON string into the UTF-8 it stands for. Meant for strings that have been read; what is no escape stays as it is.</summary>
internal static class Unescape
{
    /// <param name="raw">What stands between the quotes.</param>
    /// <param name="scratch">Where it is written if there are escapes; a larger one is put in its place where it is too small.</param>
    /// <returns>What stands in <paramref name="scratch"/>; where there are no escapes, <paramref name="raw"/> itself.</returns>
    public static ReadOnlySpan<byte> Into(ReadOnlySpan<byte> raw, ref byte[] scratch)
    {
        if (raw.IndexOf((byte)'\\') < 0)
            return raw;
        if (scratch.Length < raw.Length)
            scratch = new byte[raw.Length * 2];
        var length = 0;
        for (var p = 0; p < raw.Length;)
        {
            if (raw[p] != '\\' || p + 1 >= raw.Length)
            {
                scratch[length++] = raw[p++];
                continue;
            }
            var kind = raw[p + 1];
            p += 2;
            if (kind == 'u' && TryUnit(raw, p, out var unit))
            {
                p += 4;
                if ((unit & 0xFC00) == 0xD800 && p + 6 <= raw.Length && raw[p] == '\\' && raw[p + 1] == 'u' && TryUnit(raw, p + 2, out var low) && (low & 0xFC00) == 0xDC00)
                {
                    p += 6;
                    unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
                }
                length += Encode(unit, scratch.AsSpan(length));
                continue;
            }
            scratch[length++] = kind switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => kind,
            };
        }
        return scratch.AsSpan(0, length);
    }

    /// <summary>A scalar as UTF-8; half a pair becomes the replacement character. Never longer than the escape it came from.</summary>
    private static int Encode(int scalar, Span<byte> to)
    {
        if ((scalar & 0x1FF800) == 0xD800)
            scalar = 0xFFFD;
        if (scalar < 0x80)
        {
            to[0] = (byte)scalar;
            return 1;
        }
        if (scalar < 0x800)
        {
            to[0] = (byte)(0xC0 | (scalar >> 6));
            to[1] = (byte)(0x80 | (scalar & 0x3F));
            return 2;
        }
        if (scalar < 0x10000)
        {
            to[0] = (byte)(0xE0 | (scalar >> 12));
            to[1] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
            to[2] = (byte)(0x80 | (scalar & 0x3F));
            return 3;
        }
        to[0] = (byte)(0xF0 | (scalar >> 18));
        to[1] = (byte)(0x80 | ((scalar >> 12) & 0x3F));
        to[2] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
        to[3] = (byte)(0x80 | (scalar & 0x3F));
        return 4;
    }

    private static bool TryUnit(ReadOnlySpan<byte> raw, int p, out int unit)
    {
        unit = 0;
        if (p + 4 > raw.Length)
            return false;
        for (var i = 0; i < 4; i++)
        {
            var digit = raw[p + i] | 0x20;
            if (raw[p + i] is >= (byte)'0' and <= (byte)'9')
                unit = (unit << 4) | (raw[p + i] - '0');
            else if (digit is >= 'a' and <= 'f')
                unit = (unit << 4) | (digit - 'a' + 10);
            else
                return false;
        }
        return true;
    }
}
