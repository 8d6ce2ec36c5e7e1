using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Habeas.Tests.Json;

/// <summary>The engine as built for netstandard2.0, beside the one under test.</summary>
internal static class NetStandardBuild
{
    private static readonly Lazy<Type> DigesterType = new(Load);

    /// <summary>A digester of that build; one for each thread.</summary>
    public static Func<byte[], int, long> NewDigester() =>
        DigesterType.Value.GetMethod("Of")!.CreateDelegate<Func<byte[], int, long>>(Activator.CreateInstance(DigesterType.Value));

    public static string FrameworkOf(Assembly assembly) => assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;

    public static Assembly Engine => AssemblyLoadContext.GetLoadContext(DigesterType.Value.Assembly)!.LoadFromAssemblyName(new AssemblyName("Habeas"));

    private static Type Load()
    {
        var path = Path.GetFullPath(typeof(NetStandardBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static item => item.Key == "NetStandardDigest").Value!);
        return new Context(Path.GetDirectoryName(path)!).LoadFromAssemblyPath(path).GetType("Habeas.TapeDigest.Digester", throwOnError: true)!;
    }

    /// <summary>Loads the engine from beside the digester; what it needs of the framework comes from the framework that runs.</summary>
    private sealed class Context(string folder) : AssemblyLoadContext("netstandard2.0")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Habeas" ? LoadFromAssemblyPath(Path.Combine(folder, "Habeas.dll")) : null;
    }
}
