using System;
using System.IO;
using System.Linq;

namespace Habeas.Cli.Output;

/// <summary>
/// The folder that the addresses in machine-read reports are relative to: the checkout, where a build service names it and the command runs inside it, else the folder in which the command was started.
/// Reports hold no absolute address of what lies within.
/// </summary>
internal sealed class SourceRoot
{
    private static readonly string[] Variables = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

    private readonly string? _currentFolder;
    private readonly Func<string, string?> _variable;

    /// <param name="currentFolder">The folder in which the command was started; null for that of the process.</param>
    /// <param name="variable">Looks up a variable of the environment.</param>
    public SourceRoot(string? currentFolder, Func<string, string?> variable) => (_currentFolder, _variable) = (currentFolder, variable);

    /// <summary>Looked for when somebody asks, as no report for people does.</summary>
    private string Root => field ??= Find();

    private string Find()
    {
        var current = Path.GetFullPath(_currentFolder ?? Directory.GetCurrentDirectory());
        foreach (var name in Variables)
        {
            if (_variable(name) is { Length: > 0 } checkout && Inside(Path.GetFullPath(checkout), current) is not null)
                return Path.GetFullPath(checkout);
        }
        return current;
    }

    /// <summary>What standard input is called; no address.</summary>
    public const string StandardInput = "<stdin>";

    /// <summary>The path as a person wrote it, but for a "./" in front that nobody wrote.</summary>
    public static string Shown(string file) => file.StartsWith("./", StringComparison.Ordinal) || file.StartsWith(".\\", StringComparison.Ordinal) ? file[2..] : file;

    /// <summary>The path from the root, with slashes; the full path when the file lies elsewhere.</summary>
    public string PathOf(string file)
    {
        if (file == StandardInput)
            return file;
        var full = Path.GetFullPath(file);
        return (Inside(Root, full) ?? full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The address as a URI reference, percent-encoded; <paramref name="isRelative"/> says whether it is relative to the root.</summary>
    public string UriOf(string file, out bool isRelative)
    {
        var path = PathOf(file);
        isRelative = file == StandardInput || !Path.IsPathRooted(path);
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (isRelative)
            return encoded;
        return (path[0] == '/' ? "file://" : "file:///") + encoded;
    }

    private static string? Inside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : relative;
    }
}
