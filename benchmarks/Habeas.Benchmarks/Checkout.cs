using System;
using System.IO;

namespace Habeas.Benchmarks;

/// <summary>The checkout that the program was built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Domain.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no Domain.sln above the program: it is run in a checkout");
        return folder.FullName;
    }
}
