using System;
using System.Collections.Generic;

namespace Habeas.Codes;

/// <summary>A code list of the format. Immutable.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, CodeInfo> _byCode = [];

    internal CodeList(string name, bool isOpen, string about, string rows)
    {
        var codes = Array.ConvertAll(rows.TrimEnd('\n').Split('\n'), CodeInfo.FromRow);
        Name = name;
        IsOpen = isOpen;
        About = about;
        Codes = codes;
        foreach (var code in codes)
            _byCode.Add(code.Code, code);
    }

    /// <summary>The list's name, as manifests give it under <c>codes</c>.</summary>
    public string Name { get; }

    /// <summary>True when other codes are valid and only warned of; false when they are errors.</summary>
    public bool IsOpen { get; }

    /// <summary>What the list is for, in English.</summary>
    public string About { get; }

    /// <summary>Its codes; the order means something only where <see cref="About"/> says so.</summary>
    public IReadOnlyList<CodeInfo> Codes { get; }

    /// <summary>What the list says of a code; null when it does not have it.</summary>
    public CodeInfo? Find(string code) => _byCode.TryGetValue(code, out var info) ? info : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
