using System.IO;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>Knows the files that a manifest names as schemas: they are no records, wherever they lie.</summary>
internal static class SchemaFiles
{
    public static bool Has(FolderSettings settings, string? path)
    {
        if (settings.Extensions.Count == 0 || settings.Folder is null || path is null)
            return false;
        var full = Path.GetFullPath(path);
        foreach (var file in settings.Extensions.Values)
        {
            if (file.IndexOf('\0') < 0 && Path.GetFullPath(Path.Combine(settings.Folder, file)) == full)
                return true;
        }
        return false;
    }
}
