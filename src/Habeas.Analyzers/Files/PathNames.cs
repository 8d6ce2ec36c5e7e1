using System;
using System.Collections.Generic;

namespace Habeas.Analyzers.Files;

/// <summary>
/// A path cut into its names, so that folders can be compared without asking the file system. The order is that in which the command line reads a folder:
/// its files first, then its folders, each by name.
/// </summary>
internal readonly struct PathNames : IComparable<PathNames>
{
    private readonly string[] _names;

    public PathNames(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split('/', '\\'))
        {
            if (name == ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name.Length > 0 && name != ".")
                names.Add(name);
        }
        _names = [.. names];
    }

    /// <summary>The name of the file.</summary>
    public string File => _names.Length == 0 ? "" : _names[_names.Length - 1];

    /// <summary>How many folders it lies in.</summary>
    public int Depth => Math.Max(0, _names.Length - 1);

    /// <summary>The name of the folder behind the first so many.</summary>
    public string NameOf(int depth) => _names[depth];

    /// <summary>The first so many folders, as one text.</summary>
    public string Folder(int depth) => string.Join("/", _names, 0, depth);

    public int CompareTo(PathNames other)
    {
        for (var i = 0; ; i++)
        {
            if (i >= _names.Length || i >= other._names.Length)
                return _names.Length.CompareTo(other._names.Length);
            var isFile = i == _names.Length - 1;
            if (isFile != (i == other._names.Length - 1))
                return isFile ? -1 : 1;
            if (string.CompareOrdinal(_names[i], other._names[i]) is not 0 and var order)
                return order;
        }
    }
}
