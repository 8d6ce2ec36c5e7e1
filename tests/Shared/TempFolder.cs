using System;
using System.IO;
using System.Text;

namespace Habeas.Testing;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder(string? parent = null) =>
        Path = parent is null ? Directory.CreateTempSubdirectory("habeas-").FullName : Directory.CreateDirectory(System.IO.Path.Combine(parent, "habeas-" + Guid.NewGuid())).FullName;

    public string Path { get; }

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Folder(string name) => Directory.CreateDirectory(At(name)).FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
