using System.Collections.Concurrent;
using System.IO;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>Finds the manifest that holds for a folder: the nearest <c>habeas.json</c> in it or above it. Thread-safe.</summary>
internal sealed class SettingsCache(CheckOptions options)
{
    private readonly ConcurrentDictionary<string, FolderSettings> _settings = new();

    public FolderSettings For(string? folder) => folder is null ? FolderSettings.Default : _settings.GetOrAdd(folder, Find);

    private FolderSettings Find(string folder)
    {
        var path = Path.Combine(folder, FileNames.Manifest);
        if (File.Exists(path) && Read(new FileInput(path)) is { } settings)
            return settings;
        return For(Path.GetDirectoryName(folder));
    }

    /// <summary>What a manifest says; null when it cannot be read, which is told where the manifest itself is checked.</summary>
    public FolderSettings? Read(Input input)
    {
        byte[] buffer = [];
        if (!input.TryLoad(ref buffer, options.SizeLimit, out var length, out _))
            return null;
        return Manifests.Read(buffer, length, options.DepthLimit);
    }
}
