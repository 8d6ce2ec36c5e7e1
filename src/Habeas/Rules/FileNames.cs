using System;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What the name of a record's file says: <c>slug.kind.json</c>.</summary>
internal static class FileNames
{
    /// <summary>The name of a manifest's file.</summary>
    public const string Manifest = "habeas.json";

    private const string Extension = ".json";

    /// <summary>Whether a file of this name holds a manifest and no record.</summary>
    public static bool IsManifest(string? fileName) => fileName is Manifest;

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
