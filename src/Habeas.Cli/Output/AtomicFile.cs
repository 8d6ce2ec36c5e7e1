using System;
using System.IO;

namespace Habeas.Cli.Output;

/// <summary>Writes a file so that whoever looks sees the old one or the whole new one, never half of it, also after a power cut.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file and puts the draft in its place. A link is followed; the file keeps its mode.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="expected">What the file held when it was read. If it holds anything else by now, nothing is written. Null: whatever it holds.</param>
    /// <exception cref="IOException">It cannot be written, or was changed meanwhile; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written: whoever took away the right to write to a file means it to stay, although the folder would let it be replaced.</exception>
    public static void Write(string path, Action<Stream> write, byte[]? expected = null)
    {
        // Only of a link that is there can be asked where it leads.
        var full = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        if (expected is not null && File.Exists(full) && File.GetAttributes(full).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException();
        var draft = Drafts.For(full);
        try
        {
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(full))
                File.SetUnixFileMode(draft, File.GetUnixFileMode(full));
            if (expected is not null && !File.ReadAllBytes(full).AsSpan().SequenceEqual(expected))
                throw new IOException("it was changed by somebody else meanwhile");
            File.Move(draft, full, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Writes a file that does not exist yet, whole or not at all.</summary>
    /// <returns>False when it exists, whatever it holds; nothing was written then.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static bool TryCreate(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full) || new FileInfo(full).LinkTarget is not null)
            return false;
        var draft = Drafts.For(full);
        try
        {
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, full, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(full))
        {
            // Somebody else was quicker.
            File.Delete(draft);
            return false;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
