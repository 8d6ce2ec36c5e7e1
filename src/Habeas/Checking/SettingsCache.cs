using System.Collections.Generic;
using System.IO;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>Finds the manifest that holds for a folder: the nearest <c>habeas.json</c> in it or above it. Thread-safe.</summary>
/// <param name="options">Limits.</param>
/// <param name="inputs">What is checked: a manifest among it that is not, or not yet, on the disk as it stands there is read from it.</param>
internal sealed class SettingsCache(CheckOptions options, IReadOnlyList<Input>? inputs = null)
{
    private const string FileName = FileNames.Manifest;

    private readonly Dictionary<string, FolderSettings> _settings = [];

    private readonly Dictionary<string, Input>? _changed = Changed(inputs);

    public FolderSettings For(string? folder)
    {
        if (folder is null)
            return FolderSettings.Default;
        lock (_settings)
        {
            if (!_settings.TryGetValue(folder, out var settings))
                _settings.Add(folder, settings = Find(folder));
            return settings;
        }
    }

    private FolderSettings Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var manifest = _changed is not null && _changed.TryGetValue(path, out var changed) ? changed : File.Exists(path) ? new FileInput(path, isFound: true) : null;
        if (manifest is not null && Read(manifest) is { } settings)
            return settings;
        return For(Path.GetDirectoryName(folder)).Below(Path.GetFileName(folder));
    }

    /// <summary>What a manifest says; null when it cannot be read, which is told where the manifest itself is checked.</summary>
    public FolderSettings? Read(Input input)
    {
        byte[] buffer = [];
        if (!input.TryLoad(ref buffer, options.SizeLimit, out var length, out _))
            return null;
        return Manifests.Read(buffer, length, options.DepthLimit, input.Folder);
    }

    private static Dictionary<string, Input>? Changed(IReadOnlyList<Input>? inputs)
    {
        Dictionary<string, Input>? changed = null;
        for (var i = 0; inputs is not null && i < inputs.Count; i++)
        {
            if (inputs[i] is TextInput { FileName: FileName, Name: { } name })
                (changed ??= [])[Path.GetFullPath(name)] = inputs[i];
        }
        return changed;
    }
}
