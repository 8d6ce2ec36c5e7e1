using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>The folder of seed records, and what stands beside the checkout for comparing them.</summary>
internal static class SeedFolder
{
    public static readonly string Root = Up("Domain.sln");

    public static readonly string Path = System.IO.Path.Combine(Root, "seeds");

    private static readonly Lazy<RecordSet> Read = new(() => new RecordSet(RecordFiles().Select(file => HabeasJson.Read(File.ReadAllText(file)))));

    private static readonly Lazy<Dictionary<string, JsonElement>> ReadRaw = new(() =>
        RecordFiles().Select(file => JsonElement.Parse(File.ReadAllText(file))).ToDictionary(record => record.GetProperty("id").GetString()!));

    public static RecordSet Records => Read.Value;

    public static IReadOnlyDictionary<string, JsonElement> Raw => ReadRaw.Value;

    public static IEnumerable<string> RecordFiles() =>
        Directory.EnumerateFiles(Path, "*.json", SearchOption.AllDirectories).Where(file => System.IO.Path.GetFileName(file) != "habeas.json").Order(StringComparer.Ordinal);

    public static T Find<T>(string id)
        where T : Habeas.Records.Record => Assert.IsType<T>(Records.Find(RecordId.Parse(id)));

    /// <summary>A file or folder of what stands beside the checkout: without it the test is skipped, in CI it fails.</summary>
    public static string Shared(params string[] parts)
    {
        var relative = System.IO.Path.Combine(parts);
        for (var folder = new DirectoryInfo(Root); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path) || Directory.Exists(path))
                return path;
        }

        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", relative + " is not beside this checkout");
        Assert.Fail(relative + " is not beside this checkout");
        return string.Empty;
    }

    private static string Up(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, name)))
                return folder.FullName;
        }

        throw new FileNotFoundException(name);
    }
}
