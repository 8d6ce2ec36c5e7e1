using System.IO;

namespace Habeas.Generate;

/// <summary>Where the checkout is.</summary>
public static class Repository
{
    /// <summary>The nearest folder at or above <paramref name="start"/> that holds the solution, or null.</summary>
    public static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Domain.sln")))
                return folder.FullName;
        }
        return null;
    }
}
