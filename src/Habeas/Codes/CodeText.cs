using System;

namespace Habeas.Codes;

/// <summary>What every code has to be.</summary>
internal static class CodeText
{
    public static string Check(string value)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException("A code is not empty; leave the property out instead", nameof(value));
        return value;
    }
}
