using System;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>Something that is checked: a file, a stream, bytes, a record in memory.</summary>
internal abstract class Input
{
    /// <summary>What findings call it; null for records in memory.</summary>
    public abstract string? Name { get; }

    /// <summary>The name of its file without folders; null where a file name says nothing.</summary>
    public virtual string? FileName => null;

    /// <summary>True when it holds one document a line.</summary>
    public virtual bool IsLines => false;

    /// <summary>The folder whose manifest holds for it; null for none.</summary>
    public virtual string? Folder => null;

    /// <summary>Reads it whole into the buffer, which grows as needed and gets its padding. False when it cannot be read, with the report that says why.</summary>
    public abstract bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault);

    /// <summary>Copies a text into the buffer and puts the padding behind it.</summary>
    protected static int Fill(ref byte[] buffer, ReadOnlySpan<byte> text)
    {
        Reserve(ref buffer, text.Length);
        text.CopyTo(buffer);
        Array.Clear(buffer, text.Length, Scan.Padding);
        return text.Length;
    }

    /// <summary>Makes room for so many bytes and the padding.</summary>
    protected static void Reserve(ref byte[] buffer, int length)
    {
        if (buffer.Length < length + Scan.Padding)
            buffer = new byte[Math.Max(length + Scan.Padding, Math.Min(buffer.Length * 2, length * 2))];
    }

    protected static Report TooLarge(string what, int maxSize) =>
        new(TextFaults.TooLarge, 0, 0, [what, maxSize.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)]);
}
