using System.Collections.Immutable;
using System.IO;

namespace Habeas.CodeFixes;

/// <summary>The ids of all rules, from the lists in which they are written down once given.</summary>
internal static class RuleIds
{
    public static ImmutableArray<string> Records { get; } = Read("ids/records");

    public static ImmutableArray<string> Code { get; } = Read("ids/code");

    private static ImmutableArray<string> Read(string list)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        using var reader = new StreamReader(typeof(RuleIds).Assembly.GetManifestResourceStream(list)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                ids.Add(line.Split(' ')[0]);
        }
        return ids.ToImmutable();
    }
}
