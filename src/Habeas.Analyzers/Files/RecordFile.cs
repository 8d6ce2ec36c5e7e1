using System.Runtime.CompilerServices;
using System.Threading;
using Habeas.Json;
using Habeas.Rules;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers.Files;

/// <summary>
/// One record or manifest among the additional files. An editor keeps the same <see cref="AdditionalText"/> until the file is edited, and what was found out
/// about it is kept exactly as long: while only code is edited, no record is read again.
/// </summary>
internal sealed class RecordFile
{
    private static readonly ConditionalWeakTable<AdditionalText, RecordFile> Known = new();

    private readonly object _gate = new();
    private CheckedFile? _checked;
    private FolderSettings? _manifest;
    private bool _isManifestRead;

    private RecordFile(AdditionalText text)
    {
        Text = text;
        Path = new PathNames(text.Path);
        Places = new FilePlaces(this);
    }

    public AdditionalText Text { get; }

    public PathNames Path { get; }

    public bool IsManifest => FileNames.IsManifest(Path.File);

    /// <summary>Where things stand in it.</summary>
    public FilePlaces Places { get; }

    /// <summary>How often it was checked; for tests.</summary>
    public int Checks { get; private set; }

    public static RecordFile Of(AdditionalText text) => Known.GetValue(text, static text => new RecordFile(text));

    /// <summary>Whether a file of this name holds a record or a manifest; others are none of ours.</summary>
    public static bool IsMeant(AdditionalText text)
    {
        var name = text.Path.Substring(text.Path.LastIndexOfAny(['/', '\\']) + 1);
        return FileNames.IsManifest(name) || FileNames.TrySplit(name, out _, out _);
    }

    /// <summary>What checking it by itself gives; done once, unless other settings come to hold for it.</summary>
    public CheckedFile Check(FolderSettings settings, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_checked is not null && _checked.Given == settings)
                return _checked;
            var text = Text.GetText(cancel);
            var checker = FileChecker.Borrow();
            _checked = checker.Check(text, Path.File, settings);
            checker.Return();
            Checks++;
            return _checked;
        }
    }

    /// <summary>What it says, as a manifest, of the files below it; null when it cannot be read.</summary>
    public FolderSettings? ReadManifest(CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_isManifestRead)
                return _manifest;
            var text = Text.GetText(cancel);
            var checker = FileChecker.Borrow();
            _manifest = checker.ReadManifest(text);
            checker.Return();
            _isManifestRead = true;
            return _manifest;
        }
    }
}
