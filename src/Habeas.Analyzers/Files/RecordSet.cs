using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers.Files;

/// <summary>
/// The records and manifests among the additional files of one compilation, in the order in which the command line would read them: which settings hold for
/// which, and what the rules about records together find. Each finding belongs to one file, and is handed out with that file's own.
/// </summary>
internal sealed class RecordSet
{
    /// <summary>Fewer files than this are not worth a second thread.</summary>
    private const int FewestForThreads = 64;

    private static readonly ConditionalWeakTable<AdditionalText, RecordSet> Last = new();

    private readonly object _gate = new();
    private readonly RecordFile[] _files;
    private readonly Dictionary<AdditionalText, int> _numbers = [];
    private readonly Dictionary<string, RecordFile> _manifests = new(StringComparer.Ordinal);
    private readonly PublisherSets _set = new();
    private ILookup<int, SetReport>? _reports;
    private RecordIds? _ids;

    private RecordSet(RecordFile[] files)
    {
        _files = files;
        for (var i = 0; i < files.Length; i++)
        {
            _numbers.Add(files[i].Text, i);
            if (files[i].IsManifest)
                _manifests[files[i].Path.Folder(files[i].Path.Depth)] = files[i];
        }
    }

    /// <summary>Whether there is any record or manifest.</summary>
    public bool IsEmpty => _files.Length == 0;

    /// <summary>The set of these files: the same as last time, where none of them has changed.</summary>
    public static RecordSet Of(ImmutableArray<AdditionalText> texts)
    {
        var files = texts.Where(RecordFile.IsMeant).Select(RecordFile.Of).ToArray();
        Array.Sort(files, static (a, b) => a.Path.CompareTo(b.Path));
        // A file that is named twice is read once; else each of its records would be its own double.
        files = [.. files.Where((file, i) => i == 0 || file.Path.CompareTo(files[i - 1].Path) != 0)];
        if (files.Length == 0)
            return new RecordSet(files);
        lock (Last)
        {
            if (Last.TryGetValue(files[0].Text, out var last) && last._files.SequenceEqual(files))
                return last;
            Last.Remove(files[0].Text);
            last = new RecordSet(files);
            Last.Add(files[0].Text, last);
            return last;
        }
    }

    /// <summary>Begins to check the files while the compiler is still busy with the code. What fails then fails again where it is asked for, and is told there.</summary>
    public void Begin(CancellationToken cancel)
    {
        if (_files.Length >= FewestForThreads)
            _ = Task.Run(() => CheckAll(cancel), cancel).ContinueWith(static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    /// <summary>The file, with what checking it by itself gave; null for an additional file that is none of ours.</summary>
    public (RecordFile File, CheckedFile Checked)? Check(AdditionalText text, CancellationToken cancel)
    {
        if (!_numbers.TryGetValue(text, out var number))
            return null;
        return (_files[number], _files[number].Check(SettingsFor(_files[number], cancel), cancel));
    }

    /// <summary>What the rules about records together report in this file.</summary>
    public IEnumerable<SetReport> ReportsIn(RecordFile file, CancellationToken cancel)
    {
        CheckTogether(cancel);
        return _reports![_numbers[file.Text]];
    }

    /// <summary>The file that a place of a set report lies in.</summary>
    public RecordFile FileOf(Spot spot) => _files[spot.Input];

    /// <summary>The id of the record that a place belongs to; null when it is not known.</summary>
    public string? RecordAt(Spot spot)
    {
        lock (_gate)
            return _set.RecordAt(spot);
    }

    /// <summary>The ids of all records.</summary>
    public RecordIds Ids(CancellationToken cancel)
    {
        CheckTogether(cancel);
        lock (_gate)
            return _ids ??= new RecordIds(_set.RecordIds());
    }

    /// <summary>What the manifests that can be read say.</summary>
    public IEnumerable<FolderSettings> Manifests(CancellationToken cancel) => _manifests.Values.Select(manifest => manifest.ReadManifest(cancel)).OfType<FolderSettings>();

    private void CheckTogether(CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_reports is not null)
                return;
            var results = CheckAll(cancel);
            var set = _set;
            for (var i = 0; i < results.Length; i++)
                set.Add(results[i].Facts, results[i].Settings, i, 0, null);
            var texts = new SetTexts(_files, cancel);
            _reports = set.Check(texts.TextAt).ToLookup(static report => report.Spot.Input);
        }
    }

    private CheckedFile[] CheckAll(CancellationToken cancel)
    {
        var results = new CheckedFile[_files.Length];
        if (_files.Length < FewestForThreads)
        {
            for (var i = 0; i < results.Length; i++)
                results[i] = _files[i].Check(SettingsFor(_files[i], cancel), cancel);
        }
        else
        {
            Parallel.For(0, results.Length, i => results[i] = _files[i].Check(SettingsFor(_files[i], cancel), cancel));
        }
        return results;
    }

    /// <summary>What the nearest manifest says that can be read, in the file's folder or above it.</summary>
    private FolderSettings SettingsFor(RecordFile file, CancellationToken cancel)
    {
        for (var depth = file.Path.Depth; depth >= 0 && _manifests.Count > 0; depth--)
        {
            if (_manifests.TryGetValue(file.Path.Folder(depth), out var manifest) && manifest.ReadManifest(cancel) is { } settings)
            {
                for (; depth < file.Path.Depth; depth++)
                    settings = settings.Below(file.Path.NameOf(depth));
                return settings;
            }
        }
        return FolderSettings.Default;
    }
}
