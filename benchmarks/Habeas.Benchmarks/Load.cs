using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Habeas.Json;

namespace Habeas.Benchmarks;

/// <summary>What is read: the real seed records, or synthetic ones, over and over, each copy in memory of its own so that caches hold no more than they would of a folder.</summary>
internal sealed class Load
{
    private Load(string name, byte[][] documents)
    {
        Name = name;
        Documents = documents;
        Bytes = documents.Sum(document => (long)document.Length - Scan.Padding);
    }

    public string Name { get; }

    /// <summary>Records with their padding.</summary>
    public byte[][] Documents { get; }

    public long Bytes { get; }

    /// <summary>What the records' manifest says; without it their own codes would be unknown ones.</summary>
    public FolderSettings Settings { get; } = ReadSettings();

    public static Load Compact(int megabytes) => Make("seeds, compact", megabytes, Seeds().Select(path => Rewrite(File.ReadAllBytes(path), indented: false)));

    public static Load Pretty(int megabytes) => Make("seeds, pretty", megabytes, Seeds().Select(path => Rewrite(File.ReadAllBytes(path), indented: true)));

    public static Load SyntheticCompact(int megabytes) => Make("synthetic, compact", megabytes, SyntheticRecords());

    public static Load SyntheticPretty(int megabytes) => Make("synthetic, pretty", megabytes, SyntheticRecords().Select(record => Rewrite(record, indented: true)));

    /// <summary>The first documents, at least one of each, for what is too slow for all.</summary>
    public Load Share(long bytes)
    {
        var count = 0;
        for (long sum = 0; count < Documents.Length && sum < bytes; count++)
            sum += Documents[count].Length - Scan.Padding;
        return new Load(Name, Documents[..count]);
    }

    /// <summary>The same documents, of which one in a hundred is faulty: half of those end too early, half have a property that nobody knows.</summary>
    public Load WithFaults()
    {
        var documents = (byte[][])Documents.Clone();
        for (var i = 50; i < documents.Length; i += 100)
        {
            var text = documents[i].AsSpan(0, documents[i].Length - Scan.Padding).TrimEnd((byte)'\n');
            byte[] faulty = [.. text[..^1], .. i % 200 == 50 ? default : ",\"nobodyKnows\":1}"u8];
            documents[i] = Padded(faulty);
        }
        return new Load(Name, documents);
    }

    /// <summary>The kind of each document.</summary>
    public string[] Kinds() => [.. Documents.Select(static document =>
    {
        using var parsed = JsonDocument.Parse(document.AsMemory(0, document.Length - Scan.Padding));
        return parsed.RootElement.GetProperty("kind").GetString()!;
    })];

    private static IEnumerable<byte[]> SyntheticRecords() => new Synthetic(seed: 1).Records().Take(1000).Select(Encoding.UTF8.GetBytes);

    private static Load Make(string name, int megabytes, IEnumerable<byte[]> texts)
    {
        var records = texts.Select(Padded).ToArray();
        var target = megabytes * 1024L * 1024;
        var documents = new List<byte[]>();
        for (long bytes = 0; bytes < target;)
        {
            foreach (var record in records)
            {
                documents.Add((byte[])record.Clone());
                bytes += record.Length - Scan.Padding;
            }
        }
        return new Load(name, [.. documents]);
    }

    private static FolderSettings ReadSettings()
    {
        var manifest = Padded(File.ReadAllBytes(Path.Combine(Checkout.Root, "seeds", "habeas.json")));
        var reader = new Reader(new ReaderOptions());
        reader.Open(manifest, manifest.Length - Scan.Padding);
        reader.Read();
        return FolderSettings.Read(new ManifestView(reader.Tape, reader.Root));
    }

    private static IEnumerable<string> Seeds() =>
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
        Array.Resize(ref record, record.Length + Scan.Padding);
        return record;
    }
}
