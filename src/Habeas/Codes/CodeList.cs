using System.Collections.Generic;

namespace Habeas.Codes;

/// <summary>A code list of the format. Immutable.</summary>
public sealed class CodeList
{
    private Dictionary<string, CodeInfo>? _byCode;
    private readonly CodeInfo[] _codes;

    internal CodeList(string name, bool isOpen, string about, string rows)
    {
        var lines = Pieces.Of(rows.TrimEnd('\n'), '\n');
        var codes = new CodeInfo[lines.Length];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = CodeInfo.FromRow(lines[i]);
        Name = name;
        IsOpen = isOpen;
        About = about;
        _codes = codes;
    }

    /// <summary>The list's name, as manifests give it under <c>codes</c>.</summary>
    public string Name { get; }

    /// <summary>True when other codes are valid and only warned of; false when they are errors.</summary>
    public bool IsOpen { get; }

    /// <summary>What the list is for, in English.</summary>
    public string About { get; }

    /// <summary>Its codes; the order means something only where <see cref="About"/> says so.</summary>
    public IReadOnlyList<CodeInfo> Codes => _codes;

    /// <summary>What the list says of a code; null when it does not have it.</summary>
    public CodeInfo? Find(string code) => (_byCode ??= ByCode()).TryGetValue(code, out var info) ? info : null;

    private Dictionary<string, CodeInfo> ByCode()
    {
        var byCode = new Dictionary<string, CodeInfo>();
        foreach (var code in _codes)
            byCode.Add(code.Code, code);
        return byCode;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
