namespace Habeas;

/// <summary>A place in a file.</summary>
public sealed class Location
{
    internal Location(string? file, int line, int column, int endLine, int endColumn, string pointer)
    {
        File = file;
        Line = line;
        Column = column;
        EndLine = endLine;
        EndColumn = endColumn;
        Pointer = pointer;
    }

    /// <summary>The file as it was named to the checker; null for records in memory.</summary>
    public string? File { get; }

    /// <summary>The line, counted from 1; 0 for records in memory, which have no text.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units as editors and compilers do; a byte order mark does not count. 0 where there is no line.</summary>
    public int Column { get; }

    /// <summary>The line on which the place ends; 0 where there is no line.</summary>
    public int EndLine { get; }

    /// <summary>The column behind its last character, counted as <see cref="Column"/> is; 0 where there is no line.</summary>
    public int EndColumn { get; }

    /// <summary>The JSON pointer (RFC 6901) of the value within the file, or within the line of an NDJSON file; empty for the whole.</summary>
    public string Pointer { get; }

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File is null ? Pointer : $"{File}{Pointer}" : $"{File}:{Line}:{Column}";
}
