using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Habeas.Tests.Json;

/// <summary>Files that tests read: the seed records of this checkout, and cases from outside that lie beside it.</summary>
internal static class TestFiles
{
    private static readonly Lazy<(string Path, byte[] Text)[]> AllSeeds = new(ReadSeeds);

    /// <summary>All seed records with their paths, in the order of their paths; the manifest is none.</summary>
    public static IReadOnlyList<(string Path, byte[] Text)> Seeds => AllSeeds.Value;

    public static string SeedFolder { get; } = Checkout.Path("seeds");

    /// <summary>The JSON texts that parsers are tried on (nst/JSONTestSuite). Where they are missing the test is skipped, but fails in CI.</summary>
    public static IReadOnlyList<(string Name, byte[] Text)> ParsingCorpus() =>
        [.. Directory.GetFiles(Checkout.Beside("corpora", "json-parsing"), "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)))];

    /// <summary>The corpus where there is one, for fuzzing, which can do without.</summary>
    public static IReadOnlyList<byte[]> ParsingCorpusOrNothing() =>
        Checkout.BesideOrNull("corpora", "json-parsing") is { } folder ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [];

    private static (string, byte[])[] ReadSeeds() =>
        [.. Directory.GetFiles(SeedFolder, "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllBytes(file)))];
}
