using System;
using System.Collections.Generic;
using System.IO;
using Habeas.Findings;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>Holds extensions to the schemas that the manifest names, each read once a run. Files only, beside the manifest: nothing is fetched. Thread-safe.</summary>
internal sealed class ExtensionChecks(IExtensionValidator validator, int maxSize) : IExtensionChecks
{
    /// <summary>By path. Locked while one of them is read, which is rare.</summary>
    private Dictionary<string, Loaded>? _schemas;
    private readonly object _gate = new();

    public void CheckManifest(ManifestView manifest, FolderSettings settings, ReportList reports)
    {
        foreach (var pair in manifest.Extensions)
        {
            var file = pair.Value.ToString();
            var loaded = Load(settings.Folder, file);
            if (loaded.Schema is not { } schema)
            {
                reports.Add(ExtensionFaults.UnusableSchema, pair.Value.Range.Start, pair.Value.Range.End, file, loaded.Fault);
                continue;
            }
            foreach (var keyword in schema.Ignored)
                reports.Add(ExtensionFaults.IgnoredKeyword, pair.Value.Range.Start, pair.Value.Range.End, file, keyword.Name, keyword.Pointer, keyword.Advice);
        }
    }

    public void CheckRecord(RecordView record, FolderSettings settings, ReportList reports)
    {
        if (settings.Extensions.Count == 0 || !record.Extensions.IsPresent)
            return;
        foreach (var pair in record.Extensions)
        {
            var name = pair.Name.ToString();
            // A schema that cannot be used is told where it is named.
            if (!settings.Extensions.TryGetValue(name, out var file) || Load(settings.Folder, file).Schema is not { } schema)
                continue;
            foreach (var fault in schema.Check(record.Tape.Text, pair.Value.Range.Start, pair.Value.Range.End))
                reports.Add(ExtensionFaults.BreaksSchema, fault.Start, fault.End, name, fault.Message);
        }
    }

    private Loaded Load(string? folder, string name)
    {
        folder ??= Directory.GetCurrentDirectory();
        var key = folder + '\0' + name;
        lock (_gate)
        {
            _schemas ??= [];
            if (!_schemas.TryGetValue(key, out var loaded))
                _schemas.Add(key, loaded = Read(folder, name));
            return loaded;
        }
    }

    private Loaded Read(string folder, string name)
    {
        if (WhyNotBeside(name) is { } fault)
            return new Loaded(null, fault);
        try
        {
            var file = new FileInfo(Path.Combine(folder, name));
            if (Directory.Exists(file.FullName))
                return new Loaded(null, "it is a folder");
            if (file.Exists && file.Length > maxSize)
                return new Loaded(null, "it is larger than the limit for a file");
            var schema = validator.Read(File.ReadAllBytes(file.FullName), out fault);
            return new Loaded(schema, fault);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            return new Loaded(null, why);
        }
    }

    private static string? WhyNotBeside(string file)
    {
        if (file.Contains("://") || file.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return "it is an address, and nothing is ever fetched: name a file, relative to habeas.json";
        if (file.AsSpan().IndexOf((char)0) >= 0)
            return "no file can have this name";
        return Path.IsPathRooted(file) || file[0] is '/' or '\\' || (file.Length > 1 && file[1] == ':') ? "it is not relative to habeas.json" : null;
    }

    private sealed record Loaded(IExtensionSchema? Schema, string Fault);
}
