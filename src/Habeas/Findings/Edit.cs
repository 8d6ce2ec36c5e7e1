namespace Habeas;

/// <summary>A change of the text that mends a finding: some bytes of the file are replaced.</summary>
public sealed class Edit
{
    /// <summary>Replaces <paramref name="length"/> bytes from <paramref name="start"/> on by <paramref name="replacement"/>.</summary>
    /// <param name="start">Offset of the first byte that goes.</param>
    /// <param name="length">How many bytes go; 0 puts text in.</param>
    /// <param name="replacement">What comes in their place, as JSON text; empty takes them away.</param>
    /// <param name="isSafe">Whether it cannot change what the record says.</param>
    public Edit(int start, int length, string replacement, bool isSafe)
    {
        Start = start;
        Length = length;
        Replacement = replacement;
        IsSafe = isSafe;
    }

    /// <summary>Offset of the first replaced byte from the beginning of the file (of the line, in NDJSON).</summary>
    public int Start { get; }

    /// <summary>How many bytes are replaced; 0 means that text is put in.</summary>
    public int Length { get; }

    /// <summary>What stands there afterwards, as JSON text; written as UTF-8.</summary>
    public string Replacement { get; }

    /// <summary>True when the edit cannot change what the record says; false when a person should look at the result.</summary>
    public bool IsSafe { get; }
}
