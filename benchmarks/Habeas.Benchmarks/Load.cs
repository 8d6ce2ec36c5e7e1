using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Habeas.Json;

namespace Habeas.Benchmarks;

/// <summary>What is read: the real seed records, as they are and as other publishers would have them, or synthetic ones. Each is in memory of its own, as files would be.</summary>
internal sealed class Load
{
    private static readonly Lazy<FolderSettings> SeedSettings = new(static () => ReadSettings([]));

    private Load(string name, byte[][] documents, FolderSettings? settings = null)
    {
        Name = name;
        Documents = documents;
        Settings = settings ?? SeedSettings.Value;
        Bytes = documents.Sum(document => (long)document.Length - Scan.Padding);
    }

    public string Name { get; }

    /// <summary>Records with their padding.</summary>
    public byte[][] Documents { get; }

    public long Bytes { get; }

    /// <summary>What the records' manifest says; without it their own codes would be unknown ones.</summary>
    public FolderSettings Settings { get; }

    public static Load Compact(int megabytes) => Seeds("seeds, compact", megabytes, indented: false);

    public static Load Pretty(int megabytes) => Seeds("seeds, pretty", megabytes, indented: true);

    public static Load SyntheticCompact(int megabytes) => Repeat("synthetic, compact", megabytes, Invented());

    public static Load SyntheticPretty(int megabytes) => Repeat("synthetic, pretty", megabytes, Invented().Select(static record => Rewrite(record, indented: true)));

    /// <summary>Documents that are not padded yet.</summary>
    public static Load Of(string name, IEnumerable<byte[]> documents, FolderSettings? settings = null) => new(name, [.. documents.Select(Padded)], settings);

    /// <summary>What the manifest of the real records says, with some families of rules switched off.</summary>
    public static FolderSettings ReadSettings(IEnumerable<string> off)
    {
        var text = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Checkout.Root, "seeds", "habeas.json")))!;
        text["severities"] = new JsonObject(off.Select(static family => KeyValuePair.Create(family, (JsonNode?)JsonValue.Create("off"))));
        var manifest = Padded(Encoding.UTF8.GetBytes(text.ToJsonString()));
        var reader = new Reader(new ReaderOptions());
        reader.Open(manifest, manifest.Length - Scan.Padding);
        reader.Read();
        return FolderSettings.Read(new ManifestView(reader.Tape, reader.Root));
    }

    /// <summary>The same documents under other settings.</summary>
    public Load With(FolderSettings settings) => new(Name, Documents, settings);

    /// <summary>The first documents, for what is too slow for all.</summary>
    public Load First(int count) => new(Name, Documents[..count], Settings);

    /// <summary>The documents in parts of about so many bytes.</summary>
    public IEnumerable<Load> Slices(long bytes)
    {
        for (var from = 0; from < Documents.Length;)
        {
            var to = from;
            for (long sum = 0; to < Documents.Length && sum < bytes; to++)
                sum += Documents[to].Length - Scan.Padding;
            yield return new Load(Name, Documents[from..to], Settings);
            from = to;
        }
    }

    /// <summary>The same slices, but one document in a hundred is faulty, each otherwise.</summary>
    public static IEnumerable<Load> WithFaults(IEnumerable<Load> slices)
    {
        var number = 0;
        foreach (var slice in slices)
        {
            var documents = (byte[][])slice.Documents.Clone();
            for (var i = 0; i < documents.Length; i++, number++)
            {
                if (number % 100 == 50)
                    documents[i] = Padded(Encoding.UTF8.GetBytes(Damage.Of(Encoding.UTF8.GetString(documents[i], 0, documents[i].Length - Scan.Padding), number / 100)));
            }
            yield return new Load(slice.Name, documents, slice.Settings);
        }
    }

    /// <summary>Brings all of it near the processor, so that whoever comes next finds the same as whoever came before.</summary>
    public int Touch()
    {
        const int CacheLine = 64;
        var sum = 0;
        foreach (var document in Documents)
        {
            for (var at = 0; at < document.Length; at += CacheLine)
                sum += document[at];
        }
        return sum;
    }

    /// <summary>The kind of each document.</summary>
    public string[] Kinds() => [.. Documents.Select(static document =>
    {
        using var parsed = JsonDocument.Parse(document.AsMemory(0, document.Length - Scan.Padding));
        return parsed.RootElement.GetProperty("kind").GetString()!;
    })];

    private static IEnumerable<byte[]> Invented() => new Synthetic().Records().Take(1000).Select(Encoding.UTF8.GetBytes);

    private static Load Repeat(string name, int megabytes, IEnumerable<byte[]> texts)
    {
        var records = texts.ToArray();
        return Fill(name, megabytes, _ => records);
    }

    private static Load Seeds(string name, int megabytes, bool indented)
    {
        var records = SeedFiles().Select(static path => Rewrite(File.ReadAllBytes(path), indented: false)).ToArray();
        var variation = new SeedVariation(SeedSettings.Value);
        return Fill(name, megabytes, publisher => records.Select(record => variation.Of(record, publisher)).Select(record => indented ? Rewrite(record, indented) : record));
    }

    /// <summary>At least one copy.</summary>
    private static Load Fill(string name, int megabytes, Func<int, IEnumerable<byte[]>> copy)
    {
        var documents = new List<byte[]>();
        for (var (bytes, n) = (0L, 0); n == 0 || bytes < megabytes * 1024L * 1024; n++)
        {
            var padded = copy(n).Select(Padded).ToArray();
            documents.AddRange(padded);
            bytes += padded.Sum(static document => (long)document.Length - Scan.Padding);
        }
        return new Load(name, [.. documents]);
    }

    private static IEnumerable<string> SeedFiles() =>
        Directory.GetFiles(Path.Combine(Checkout.Root, "seeds"), "*.json", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "habeas.json")
            .OrderBy(path => path, StringComparer.Ordinal);

    private static byte[] Rewrite(byte[] record, bool indented)
    {
        using var document = JsonDocument.Parse(record);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
            document.WriteTo(writer);
        return stream.ToArray();
    }

    private static byte[] Padded(byte[] record)
    {
        // A copy, whatever it is of.
        Array.Resize(ref record, record.Length + Scan.Padding);
        return record;
    }
}
