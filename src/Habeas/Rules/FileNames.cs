using System;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What the name of a record's file says: <c>slug.kind.json</c>.</summary>
internal static class FileNames
{
    private const string Extension = ".json";

    /// <summary>Whether a file of this name holds a manifest and no record.</summary>
    public static bool IsManifest(string? fileName) => fileName is "habeas.json";

    /// <summary>Whether a file of this name is where a record of this kind and slug belongs. Allocates nothing, for nearly every name fits.</summary>
    public static bool Fits(string fileName, ReadOnlySpan<byte> slug, string kind)
    {
        if (fileName.Length != slug.Length + 1 + kind.Length + Extension.Length)
            return false;
        for (var i = 0; i < slug.Length; i++)
        {
            if (fileName[i] != slug[i])
                return false;
        }
        return fileName[slug.Length] == '.' && string.CompareOrdinal(fileName, slug.Length + 1, kind, 0, kind.Length) == 0 && fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The id that a file of this name should hold, or null when the name is not of that form.</summary>
    public static string? IdOf(string fileName)
    {
        if (!TrySplit(fileName, out var slug, out var kind))
            return null;
        return kind + ":" + slug;
    }

    /// <summary>Splits <c>slug.kind.json</c>; false when the name is not of that form.</summary>
    public static bool TrySplit(string fileName, out string slug, out string kind)
    {
        slug = kind = "";
        if (!fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            return false;
        var stem = fileName.Substring(0, fileName.Length - Extension.Length);
        var dot = stem.LastIndexOf('.');
        if (dot <= 0)
            return false;
        slug = stem.Substring(0, dot);
        kind = stem.Substring(dot + 1);
        foreach (var known in CodeSet.Default[CodeTables.Kind].Names)
        {
            if (known == kind)
                return true;
        }
        return false;
    }
}
