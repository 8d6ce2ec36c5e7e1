using System;
using System.IO;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>Something that is checked: a file, a stream, bytes, a record in memory.</summary>
internal abstract class Input
{
    /// <summary>The longest array that there can be.</summary>
    private const int Largest = 0x7FFFFFC7;

    /// <summary>What findings call it; null for records in memory.</summary>
    public abstract string? Name { get; }

    /// <summary>The name of its file without folders; null where a file name says nothing.</summary>
    public virtual string? FileName => null;

    /// <summary>True when it holds one document a line.</summary>
    public virtual bool IsLines => false;

    /// <summary>The folder whose manifest holds for it; null for none.</summary>
    public virtual string? Folder => null;

    /// <summary>What holds for it: the manifest of its folder, unless one was given with it.</summary>
    public virtual FolderSettings SettingsFrom(SettingsCache settings) => settings.For(Folder);

    /// <summary>Reads it whole into the buffer, which grows as needed and gets its padding. False when it cannot be read, with the report that says why.</summary>
    public abstract bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault);

    /// <summary>Opens what holds lines; each time from the beginning, but for a stream.</summary>
    public virtual Stream Open() => throw new NotSupportedException();

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
            buffer = new byte[Math.Max(length + Scan.Padding, (int)Math.Min(Math.Min(buffer.Length * 2L, length * 2L), Largest))];
    }

    /// <summary>Reads a stream to its end into a buffer that grows as needed, and leaves <paramref name="padding"/> bytes free behind the text. The report says why it could not.</summary>
    protected static Report? ReadAll(Stream stream, ref byte[] buffer, int padding, int maxSize, string what, out int length)
    {
        length = 0;
        try
        {
            while (true)
            {
                var read = stream.Read(buffer, length, buffer.Length - padding - length);
                if (read <= 0)
                    return null;
                length += read;
                if (length > maxSize)
                    return TooLarge(what, maxSize);
                // The file grew since its length was asked, or has none to tell, as a pipe.
                if (length == buffer.Length - padding)
                    Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, Largest));
            }
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            return Unreadable.Report(why);
        }
    }

    protected static Report TooLarge(string what, int maxSize) =>
        Limits.TooLarge(what, maxSize);
}
