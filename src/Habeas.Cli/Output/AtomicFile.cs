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
    public static void Write(string path, Action<Stream> write, byte[]? expected = null)
    {
        var full = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
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
}
