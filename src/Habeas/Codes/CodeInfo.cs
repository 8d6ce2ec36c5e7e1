namespace Habeas.Codes;

/// <summary>What a list says of one of its codes.</summary>
public sealed class CodeInfo
{
    internal CodeInfo(string code, string label, string definition)
    {
        Code = code;
        Label = label;
        Definition = definition;
    }

    /// <summary>The code as it is written.</summary>
    public string Code { get; }

    /// <summary>A short name in English.</summary>
    public string Label { get; }

    /// <summary>By what two strangers would choose alike, in English.</summary>
    public string Definition { get; }

    /// <summary>The part of the list it belongs to; null where the list has no parts.</summary>
    public string? Group { get; internal init; }

    /// <summary>From when the code holds, an EDTF date; null means from ever, or that no source is known.</summary>
    public string? ValidFrom { get; internal init; }

    /// <summary>Until when it holds, an EDTF date; null means still, or that no source is known.</summary>
    public string? ValidTo { get; internal init; }

    /// <summary>On what definition and dates rest; null for our own.</summary>
    public string? Source { get; internal init; }

    /// <summary>How numbers of this scheme are written, as a regular expression of ECMA-262; null elsewhere.</summary>
    public string? Pattern { get; internal init; }

    /// <summary>The code of the same relation seen from the other end; null elsewhere.</summary>
    public string? Reverse { get; internal init; }

    /// <summary>The body whose code it is; null where that says nothing.</summary>
    public string? Body { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
