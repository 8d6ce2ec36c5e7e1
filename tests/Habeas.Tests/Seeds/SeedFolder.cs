using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>The seed records.</summary>
internal static class SeedFolder
{
    public static readonly string Path = Checkout.Path("seeds");

    private static readonly Lazy<RecordSet> Read = new(() => new RecordSet(RecordFiles().Select(file => HabeasJson.Read(File.ReadAllText(file)))));

    private static readonly Lazy<Dictionary<string, JsonElement>> ReadRaw = new(() =>
        RecordFiles().Select(file => JsonElement.Parse(File.ReadAllText(file))).ToDictionary(record => record.GetProperty("id").GetString()!));

    public static RecordSet Records => Read.Value;

    public static IReadOnlyDictionary<string, JsonElement> Raw => ReadRaw.Value;

    public static IEnumerable<string> RecordFiles() =>
        Directory.EnumerateFiles(Path, "*.json", SearchOption.AllDirectories).Where(file => System.IO.Path.GetFileName(file) != "habeas.json").Order(StringComparer.Ordinal);

    public static T Find<T>(string id)
        where T : Habeas.Records.Record => Assert.IsType<T>(Records.Find(RecordId.Parse(id)));
}
