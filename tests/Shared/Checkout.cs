using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Xunit;

namespace Habeas.Testing;

/// <summary>The checkout that the tests were built in, and what lies beside it.</summary>
internal static class Checkout
{
    public static string Root { get; } = System.IO.Path.GetDirectoryName(Above("Domain.sln")) ?? throw new DirectoryNotFoundException("no Domain.sln above the test assembly");

    /// <summary>Whether what is expected is written anew instead of compared.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("HABEAS_UPDATE") == "1";

    /// <summary>Whether nothing may be left out.</summary>
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of what stands beside the checkout: without it the test is skipped, in CI it fails.</summary>
    public static string Beside(params string[] parts)
    {
        var found = BesideOrNull(parts);
        Need(found is not null, string.Join('/', parts) + " beside the checkout");
        return found;
    }

    /// <summary>The same for whoever can do without.</summary>
    public static string? BesideOrNull(params string[] parts) => Above(System.IO.Path.Combine(["shared", .. parts]));

    /// <summary>What not every machine has: without it the test is skipped, in CI it fails.</summary>
    public static void Need([DoesNotReturnIf(false)] bool isThere, string what)
    {
        if (isThere)
            return;
        Assert.SkipUnless(IsCi, what + " is missing");
        Assert.Fail(what + " is missing");
    }

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = System.IO.Path.Combine(folder.FullName, path);
            if (System.IO.Path.Exists(found))
                return found;
        }
        return null;
    }
}
