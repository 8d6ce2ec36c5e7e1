using System.Threading;
using Habeas.Index;

namespace Habeas.Analyzers.Files;

/// <summary>Looks up the few texts that go into the messages of set rules. They mostly ask file by file, so the last one is kept.</summary>
internal sealed class SetTexts(RecordFile[] files, CancellationToken cancel)
{
    private readonly RecordText _text = new();
    private int _loaded = -1;

    /// <summary>What the string at a place says; null when the file cannot be had.</summary>
    public string? TextAt(Spot spot) => files[spot.Input].Places.TextAt(spot, () => Load(spot.Input));

    private RecordText? Load(int file)
    {
        if (_loaded == file)
            return _text;
        _loaded = -1;
        if (!_text.TryLoad(files[file].Text.GetText(cancel), out _))
            return null;
        _loaded = file;
        return _text;
    }
}
