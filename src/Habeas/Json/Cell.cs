using System;
using System.Runtime.InteropServices;

namespace Habeas.Json;

/// <summary>Whether a value stands in the record, and whether it can be used.</summary>
internal enum CellState : byte
{
    Absent = 0,
    Present,

    /// <summary>The JSON null: reported by the reader, no value.</summary>
    Null,

    /// <summary>Not of its kind: reported by the reader, no value.</summary>
    Invalid,
}

[Flags]
internal enum CellFlags : byte
{
    None = 0,

    /// <summary>The text holds escapes: its characters are not its bytes.</summary>
    Escaped = 1,

    /// <summary>A reference to an item of its own record.</summary>
    Local = 2,

    /// <summary>An object of which a member could not be read: what it lacks is not known.</summary>
    Broken = 4,

    /// <summary>A reference to an item of another record.</summary>
    WithItem = 8,

    /// <summary>An id, reference or citation in another publisher's namespace.</summary>
    Foreign = 16,

    /// <summary>An id, reference or citation that names this publisher's own namespace, which its hash leaves out.</summary>
    OwnNamespace = 32,
}

/// <summary>
/// One value of a record: where it stands and what it decodes to. Only the views know what <see cref="Value"/> means:
/// an object holds the row of the object around it and its own; a list its length and first item;
/// a date the bounds of its begin, with the cell of its end's bounds in <see cref="Next"/>; a code its index in the list or -1; an id, reference or slug a hash;
/// a number its bits.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Cell
{
    /// <summary>First byte of the value in the document, its quote or bracket included.</summary>
    public int Start;

    /// <summary>One past its last byte.</summary>
    public int End;

    public long Value;

    /// <summary>The next item of the list, 0 at its end; of a date its second cell.</summary>
    public int Next;

    public CellState State;
    public CellFlags Flags;

    /// <summary>Of an object: the index of its shape. Of a date: its traits.</summary>
    public ushort Detail;

    public readonly int High => (int)(Value >> 32);

    public readonly int Low => (int)Value;

    public static long Pack(int high, int low) => ((long)high << 32) | (uint)low;
}
