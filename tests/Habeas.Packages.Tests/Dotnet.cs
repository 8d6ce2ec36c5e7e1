using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Habeas.Packages.Tests;

/// <summary>Runs <c>dotnet</c>.</summary>
internal static class Dotnet
{
    /// <summary>The configuration in which these tests, and what they pack, were built.</summary>
    public static string Configuration { get; } = typeof(Dotnet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static attribute => attribute.Key == "Configuration").Value!;

    /// <summary>Runs it and expects it to succeed.</summary>
    public static string Run(string folder, Dictionary<string, string>? variables, params string[] arguments)
    {
        var (code, output, error) = Start(folder, variables, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} gave {code}:\n{output}\n{error}");
    }

    public static ProgramRun Start(string folder, Dictionary<string, string>? variables, params string[] arguments) => Programs.Run("dotnet", arguments, folder, variables);
}
