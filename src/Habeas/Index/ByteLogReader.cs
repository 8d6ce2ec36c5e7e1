namespace Habeas.Index;

/// <summary>Reads what a <see cref="ByteLog"/> holds, in the order in which it was written.</summary>
internal struct ByteLogReader(byte[] bytes, int at)
{
    private int _at = at;

    /// <summary>Where the next begins.</summary>
    public readonly int At => _at;

    public int Number()
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_at++];
            number |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
                return (int)(number >> 1) ^ -(int)(number & 1);
        }
    }

    public long Hash()
    {
        var hash = 0L;
        for (var i = 0; i < 8; i++)
            hash |= (long)bytes[_at++] << (8 * i);
        return hash;
    }

    /// <summary>So many bytes of UTF-8 as a text.</summary>
    public string Text(int length) => System.Text.Encoding.UTF8.GetString(bytes, Skip(length), length);

    /// <summary>Goes beyond so many bytes; where they begin.</summary>
    public int Skip(int length)
    {
        _at += length;
        return _at - length;
    }
}
