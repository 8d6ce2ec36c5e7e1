using System;
using System.IO;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>A stream, which can be read only once.</summary>
internal sealed class StreamInput(Stream stream, string name, bool isLines) : Input
{
    private byte[]? _text;
    private int _length;

    public override string? Name => name;

    public override bool IsLines => isLines;

    public Stream Stream => stream;

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        length = 0;
        fault = null;
        if (_text is null)
        {
            _text = new byte[16 * 1024];
            int read;
            while ((read = stream.Read(_text, _length, _text.Length - _length)) > 0)
            {
                _length += read;
                if (_length > maxSize)
                    break;
                if (_length == _text.Length)
                    Array.Resize(ref _text, _text.Length * 2);
            }
        }
        if (_length > maxSize)
        {
            fault = TooLarge("text", maxSize);
            return false;
        }
        length = Fill(ref buffer, _text.AsSpan(0, _length));
        return true;
    }
}
