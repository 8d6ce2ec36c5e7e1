using System;
using System.Collections.Generic;
using System.IO;

namespace Habeas.Checking;

/// <summary>Finds the files that a path means. A folder means every <c>.json</c> and <c>.ndjson</c> file in it and below, but for build output, packages and folders whose name begins with a dot.</summary>
internal static class FileTree
{
    /// <summary>What a checker writes and no publisher; of the name that is proposed for it.</summary>
    private const string Baseline = "habeas-baseline.json";

    private static readonly string[] PassedOver = ["bin", "obj", "node_modules"];

    /// <summary>The inputs that the paths mean, each file once, however often it is meant: else each of its records would be its own double.</summary>
    public static List<Input> Inputs(string[] paths)
    {
        var inputs = new List<Input>();
        foreach (var path in paths)
            Add(path, inputs);
        return inputs.Count > 1 ? EachOnce(inputs) : inputs;
    }

    private static void Add(string path, List<Input> inputs)
    {
        if (string.IsNullOrWhiteSpace(path) || path.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
            inputs.Add(new FaultInput(path ?? "", "this is not the name of a file"));
        else if (Directory.Exists(path))
            AddWhole(path, inputs);
        else
            inputs.Add(new FileInput(path));
    }

    private static void AddWhole(string folder, List<Input> inputs)
    {
        var before = inputs.Count;
        AddFolder(folder, inputs, [RealPath(folder)]);
        if (inputs.Count == before)
            inputs.Add(new FaultInput(folder, "the folder holds no .json or .ndjson file"));
    }

    private static List<Input> EachOnce(List<Input> inputs)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return inputs.FindAll(input => known.Add(Path.GetFullPath(input.Name!)));
    }

    /// <summary>Adds what the folder holds, sorted by name, so that the order is the same on every machine.</summary>
    private static void AddFolder(string folder, List<Input> inputs, HashSet<string> visited)
    {
        string[] files, folders;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            inputs.Add(new FaultInput(folder, why));
            return;
        }
        Array.Sort(files, StringComparer.Ordinal);
        Array.Sort(folders, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Path.GetFileName(file) == Baseline)
                continue;
            if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
                inputs.Add(new FileInput(file, isFound: true));
        }
        foreach (var child in folders)
        {
            var name = Path.GetFileName(child);
            if (name[0] == '.' || Array.IndexOf(PassedOver, name) >= 0)
                continue;
            if (visited.Add(RealPath(child)))
                AddFolder(child, inputs, visited);
            else
                inputs.Add(new FaultInput(child, "the link leads to a folder that is checked already; it was not followed"));
        }
    }

    /// <summary>Where a folder really is, so that links which lead in a circle are noticed.</summary>
    private static string RealPath(string folder)
    {
#if NET
        var info = new DirectoryInfo(folder);
        if (info.LinkTarget is not null)
            return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName;
#endif
        return Path.GetFullPath(folder);
    }
}
