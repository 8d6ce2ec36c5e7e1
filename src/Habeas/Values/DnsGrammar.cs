using System;

namespace Habeas;

/// <summary>
/// A DNS name in lower case with at least two labels of letters, digits and inner hyphens (RFC 1123). Names in other scripts stand in their <c>xn--</c> form.
/// </summary>
internal static class DnsGrammar
{
    private const string Label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /// <summary>The name as a regular expression without anchors.</summary>
    public const string Name = "(?![a-z0-9.-]{254})" + Label + "(\\." + Label + ")+";

    public const string Pattern = "^" + Name + "(?![\\s\\S])";

    public static bool IsMatch(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 253)
        {
            return false;
        }

        var labels = 0;
        while (true)
        {
            var dot = text.IndexOf((byte)'.');
            var label = dot < 0 ? text : text.Slice(0, dot);
            if (!IsLabel(label))
            {
                return false;
            }

            labels++;
            if (dot < 0)
            {
                return labels > 1;
            }

            text = text.Slice(dot + 1);
        }
    }

    private static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > 63 || label[0] == '-' || label[label.Length - 1] == '-')
        {
            return false;
        }

        foreach (var b in label)
        {
            if ((uint)(b - 'a') > 25 && (uint)(b - '0') > 9 && b != '-')
            {
                return false;
            }
        }

        return true;
    }
}
