using System.IO;
using System.Linq;
using System.Reflection;
using Habeas.Cli.Tests;

namespace Habeas.Packages.Tests;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetDirectoryName(Samples.Seeds)!;

    /// <summary>The configuration in which these tests, and what they pack, were built.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static attribute => attribute.Key == "Configuration").Value!;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}
