using System;
using System.IO;

namespace Habeas.Cli;

/// <summary>Opens standard input, unless there is none.</summary>
internal static class StandardInput
{
    /// <exception cref="UnreadableException">The program was started with standard input closed.</exception>
    public static Stream Open() => OperatingSystem.IsLinux() && IsClosed() ? throw new UnreadableException("standard input is closed, so that \"-\" has nothing to read") : Console.OpenStandardInput();

    /// <summary>
    /// Where the descriptor was closed, the runtime got its number for something of its own, mostly a pipe to itself: reading from that would wait for ever.
    /// </summary>
    private static bool IsClosed()
    {
        const string descriptors = "/proc/self/fd";
        if (!Directory.Exists(descriptors))
            return false;
        if (TargetOf(descriptors + "/0") is not { } target || target.StartsWith("anon_inode:", StringComparison.Ordinal) || target.StartsWith("/memfd:", StringComparison.Ordinal))
            return true;
        if (!target.StartsWith("pipe:", StringComparison.Ordinal))
            return false;
        foreach (var descriptor in Directory.EnumerateFileSystemEntries(descriptors))
        {
            if (TargetOf(descriptor) == target && Writes(Path.GetFileName(descriptor)))
                return true;
        }
        return false;
    }

    private static string? TargetOf(string descriptor)
    {
        try
        {
            return new FileInfo(descriptor).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether a descriptor was opened to be written to: the lowest bits of its flags, which are octal, say so.</summary>
    private static bool Writes(string descriptor)
    {
        try
        {
            foreach (var line in File.ReadLines("/proc/self/fdinfo/" + descriptor))
            {
                if (line.StartsWith("flags:", StringComparison.Ordinal))
                    return line[^1] is '1' or '2' or '5' or '6';
            }
        }
        catch (IOException)
        {
            // It was closed meanwhile.
        }
        return false;
    }
}
