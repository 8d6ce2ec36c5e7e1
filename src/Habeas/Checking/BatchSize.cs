using System;

namespace Habeas.Checking;

/// <summary>How many documents are checked in a row: so many that handing them over costs next to nothing, and so few that their facts do not fill the memory where the documents are large.</summary>
internal sealed class BatchSize
{
    private const int Most = 32;
    private const int Bytes = 64 * 1024;

    private long _documents = 1;
    private long _bytes = Bytes / 4;

    public int Next => (int)Math.Max(1, Math.Min(Most, Bytes * _documents / Math.Max(1, _bytes)));

    public void Note(int documents, long bytes)
    {
        _documents += documents;
        _bytes += bytes;
    }
}
