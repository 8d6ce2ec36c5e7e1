using System;
using System.IO;

namespace Habeas.Tests.Checking;

/// <summary>A stream that gives a few bytes at a time, as a network does, tells no length, and may fail on the way.</summary>
internal sealed class PiecedStream(byte[] text, int size, int failsAt = -1, Exception? fault = null) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (failsAt >= 0 && _position >= failsAt)
            throw fault ?? new IOException("The line is dead.");
        var end = failsAt < 0 ? text.Length : Math.Min(text.Length, failsAt);
        var length = Math.Min(Math.Min(count, size), end - _position);
        Array.Copy(text, _position, buffer, offset, length);
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
