using System;
using System.Collections.Generic;
using System.IO;
using Habeas.Tests.Rules;

namespace Habeas.Tests.Fixing;

/// <summary>A fixture in a folder of its own, to be written to.</summary>
internal sealed class FixtureCopy : IDisposable
{
    private readonly TempFolder _folder = new();

    private FixtureCopy(string source)
    {
        Path = _folder.At(System.IO.Path.GetFileName(source));
        if (File.Exists(source))
            File.Copy(source, Path);
        else if (Directory.Exists(source))
            CopyFolder(source, Path);
    }

    public string Path { get; }

    public static FixtureCopy Of(Fixture fixture) => new(fixture.Path);

    public IReadOnlyList<Finding> Check() => new HabeasChecker(Fixture.Options).CheckFiles(Path).Findings;

    public static void Write(FixResult result)
    {
        foreach (var text in result.Texts)
            File.WriteAllBytes(text.Name!, text.After.ToArray());
    }

    public void Dispose() => _folder.Dispose();

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from))
            CopyFolder(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder)));
    }
}
