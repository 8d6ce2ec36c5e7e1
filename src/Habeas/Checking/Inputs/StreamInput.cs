using System;
using System.IO;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>A stream, which can be read only once.</summary>
internal sealed class StreamInput(Stream stream, string name, bool isLines) : Input
{
    private byte[]? _text;
    private int _length;
    private Report? _fault;

    public override string? Name => name;

    public override bool IsLines => isLines;

    public override Stream Open() => stream;

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        if (_text is null)
        {
            _text = new byte[16 * 1024];
            _fault = ReadAll(stream, ref _text, 0, maxSize, "text", out _length);
        }
        fault = _fault;
        length = fault is null ? Fill(ref buffer, _text.AsSpan(0, _length)) : 0;
        return fault is null;
    }
}
