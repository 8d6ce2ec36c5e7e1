namespace Habeas.Codes;

/// <summary>What a list says of one of its codes.</summary>
public sealed class CodeInfo
{
    private CodeInfo(string code, string label, string definition)
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
    public string? Group { get; private init; }

    /// <summary>From when the code holds, an EDTF date; null means from ever, or that no source is known.</summary>
    public string? ValidFrom { get; private init; }

    /// <summary>Until when it holds, an EDTF date; null means still, or that no source is known.</summary>
    public string? ValidTo { get; private init; }

    /// <summary>On what definition and dates rest; null for our own.</summary>
    public string? Source { get; private init; }

    /// <summary>How numbers of this scheme are written, as a regular expression of ECMA-262; null elsewhere.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The code of the same relation seen from the other end; null elsewhere.</summary>
    public string? Reverse { get; private init; }

    /// <summary>The body whose code it is; null where that says nothing.</summary>
    public string? Body { get; private init; }

    /// <summary>Of an event: those properties that only some types have and this one may, apart by blanks; null for none of them.</summary>
    internal string? Carries { get; private init; }

    /// <summary>Of a scheme: whether a number is given once, so that two records with it are of one thing.</summary>
    internal bool IsUnique { get; private init; }

    /// <summary>Reads a row of generated data, whose fields are apart by tabs and empty where there is nothing to say.</summary>
    internal static CodeInfo FromRow(string row)
    {
        var fields = Pieces.Of(row, '\t');
        return new CodeInfo(fields[0], fields[1], fields[2])
        {
            Group = Field(3),
            ValidFrom = Field(4),
            ValidTo = Field(5),
            Source = Field(6),
            Pattern = Field(7),
            Reverse = Field(8),
            Body = Field(9),
            Carries = Field(10),
            IsUnique = Field(11) is not null,
        };

        string? Field(int index) => index < fields.Length && fields[index].Length > 0 ? fields[index] : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
