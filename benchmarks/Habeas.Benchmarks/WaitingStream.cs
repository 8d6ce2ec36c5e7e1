using System;
using System.Diagnostics;
using System.IO;

namespace Habeas.Benchmarks;

/// <summary>Tells how long its reader has waited for what it read, and how much that was.</summary>
internal sealed class WaitingStream(Stream stream) : Stream
{
    private readonly Stopwatch _clock = new();

    public TimeSpan Waited => _clock.Elapsed;

    public long Bytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        _clock.Start();
        var read = stream.Read(buffer, offset, count);
        _clock.Stop();
        Bytes += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
