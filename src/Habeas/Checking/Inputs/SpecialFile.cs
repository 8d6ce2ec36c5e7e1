using System;
using System.IO;
#if NET
using System.Formats.Tar;
#endif

namespace Habeas.Checking;

/// <summary>Tells files from what only looks like one: opening a named pipe waits until somebody writes to it, which may be never.</summary>
internal static class SpecialFile
{
    /// <summary>Whether a file that is there is a pipe or a device. False where that cannot be told; whoever opens it then is told why it cannot be read.</summary>
    public static bool Is(string path)
    {
#if NET
        if (OperatingSystem.IsWindows())
            return false;
        try
        {
            var info = new FileInfo(path);
            if ((info.Attributes & FileAttributes.ReparsePoint) != 0)
                info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            // What has a length is a file.
            return info is { Exists: true, Length: 0 } && IsOfSpecialType(info.FullName);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out _))
        {
            return false;
        }
#else
        return false;
#endif
    }

#if NET
    /// <summary>The framework tells the type of a file nowhere but in an archive that it makes of it, for which it opens no pipe.</summary>
    private static bool IsOfSpecialType(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
            writer.WriteEntry(path, "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.Fifo or TarEntryType.CharacterDevice or TarEntryType.BlockDevice;
    }
#endif
}
