using System;
using System.IO;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>A file that holds one document, or one a line when its name ends in <c>.ndjson</c>.</summary>
/// <param name="path">Its path.</param>
/// <param name="isFound">It was found in a folder: nobody has named it, and so nobody waits for what a pipe of that name may give one day.</param>
internal sealed class FileInput(string path, bool isFound = false) : Input
{
    private const string NoFile = "it is not a regular file; name it by itself to have it read";

    /// <summary>What a pipe gave, which gives it only once. Null: a file that can be read again.</summary>
    private byte[]? _piped;

    public override string? Name => path;

    public override string? FileName => Path.GetFileName(path);

    public override bool IsLines => path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    public override string? Folder => Path.GetDirectoryName(Path.GetFullPath(path));

    /// <summary>Whether it was found in a folder and is a pipe or a device.</summary>
    public bool IsSpecial => isFound && SpecialFile.Is(path);

    public override Stream Open() => IsSpecial ? throw new IOException(NoFile) : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    /// <summary>Whether it can be read only once, or holds nothing: neither has a length.</summary>
    public bool IsPipe
    {
        get
        {
            try
            {
                var info = new FileInfo(path);
#if NET
                info = info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
#endif
                return info is { Exists: true, Length: 0 };
            }
            catch (Exception exception) when (Unreadable.Explains(exception, out _))
            {
                return false;
            }
        }
    }

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        length = 0;
        fault = null;
        try
        {
            if (_piped is not null)
            {
                length = Fill(ref buffer, _piped);
                return true;
            }
            using var stream = Open();
            // A pipe has no length to tell, and a file of the system's says 0.
            var told = stream.CanSeek ? stream.Length : 0;
            if (told > maxSize)
            {
                fault = TooLarge("file", maxSize);
                return false;
            }
            Reserve(ref buffer, Math.Max((int)told + 1, 4096));
            fault = ReadAll(stream, ref buffer, Scan.Padding, maxSize, "file", out length);
            if (fault is not null)
                return false;
            Array.Clear(buffer, length, Scan.Padding);
            if (!stream.CanSeek)
                _piped = buffer.AsSpan(0, length).ToArray();
            return true;
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            fault = Unreadable.Report(why);
            return false;
        }
    }
}
