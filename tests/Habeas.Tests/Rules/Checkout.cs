using System;
using System.IO;

namespace Habeas.Tests.Rules;

/// <summary>Files of this checkout.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>Whether expected findings are written anew instead of compared.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("HABEAS_UPDATE") == "1";

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Domain.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("no Domain.sln above the test assembly");
    }
}
