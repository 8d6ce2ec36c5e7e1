using System.Threading;
using Habeas.Index;

namespace Habeas.Analyzers.Files;

/// <summary>Looks up the few texts that go into the messages of set rules. They mostly ask file by file, so the last one is kept.</summary>
internal sealed class SetTexts(RecordFile[] files, CancellationToken cancel)
{
    private readonly RecordText _text = new();
    private int _loaded = -1;

    /// <summary>What the string at a place says; null when the file cannot be had.</summary>
    public string? TextAt(Spot spot)
    {
        if (_loaded != spot.Input)
        {
            _loaded = -1;
            if (!_text.TryLoad(files[spot.Input].Text.GetText(cancel), out _))
                return null;
            _loaded = spot.Input;
        }
        return spot.End <= _text.Length ? spot.TextIn(_text.Bytes) : null;
    }
}
