using System;
using System.Collections.Concurrent;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers.Files;

/// <summary>Checks files one after the other. A checker has large buffers and is lent out: one for each thread that checks.</summary>
internal sealed class FileChecker
{
    private static readonly ConcurrentBag<FileChecker> Idle = [];

    private readonly RecordText _text = new();
    private readonly RecordChecker _checker = new(new ReaderOptions());

    public static FileChecker Borrow() => Idle.TryTake(out var checker) ? checker : new FileChecker();

    public void Return() => Idle.Add(this);

    public CheckedFile Check(SourceText? text, string fileName, FolderSettings settings)
    {
        var result = new CheckedFile(settings);
        if (!_text.TryLoad(text, out var fault))
        {
            result.Reports.Add((fault!, null));
            if (!FileNames.IsManifest(fileName))
                FactCollector.CollectBroken(FileNames.IdOf(fileName), result.Facts);
            return result;
        }
        Run(_text.Bytes, _text.Length, fileName, settings, result);
        return result;
    }

    /// <summary>Checks a text that stands in no file.</summary>
    /// <param name="text">The text and its padding.</param>
    /// <param name="length">The length of the text.</param>
    public CheckedFile Check(byte[] text, int length)
    {
        var result = new CheckedFile(FolderSettings.Default);
        Run(text, length, null, FolderSettings.Default, result);
        return result;
    }

    private void Run(byte[] text, int length, string? fileName, FolderSettings settings, CheckedFile result)
    {
        // What records accept of findings they may accept until some day.
        _checker.Today = (DateTime.Now - DateTime.MinValue).Days;
        var dropped = 0;
        _checker.Open(text, length, fileName, settings, result.Facts, found: 0);
        while (_checker.Next())
        {
            dropped += _checker.Reports.Dropped;
            if (_checker.Reports.Count == 0)
                continue;
            var record = _checker.RecordId();
            foreach (var report in _checker.Reports.Items)
                result.Reports.Add((report, record));
        }
        result.Settings = _checker.Settings;
        if (dropped > 0)
            result.Reports.Add((Limits.MoreFindings(dropped), null));
    }

    /// <summary>What a manifest says of the files below it; null when it cannot be read.</summary>
    public FolderSettings? ReadManifest(SourceText? text) =>
        _text.TryLoad(text, out _) ? Manifests.Read(_text.Bytes, _text.Length, new ReaderOptions().MaxDepth) : null;
}
