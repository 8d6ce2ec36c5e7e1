using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <summary>An id, a reference or a citation.</summary>
internal readonly struct ReferenceField(Tape tape, int at) : IView<ReferenceField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>True when it refers to an item of its own record, as <c>#item</c>.</summary>
    public bool IsLocal => (tape.Cells[at].Flags & CellFlags.Local) != 0;

    /// <summary>True when it refers to an item of another record.</summary>
    public bool HasItem => (tape.Cells[at].Flags & CellFlags.WithItem) != 0;

    /// <summary>True when it leads into another publisher's namespace.</summary>
    public bool IsForeign => (tape.Cells[at].Flags & CellFlags.Foreign) != 0;

    /// <summary>True when the text is what <see cref="Hash"/> is of, with whatever item or place follows it: it holds no escapes, and not the publisher's own namespace.</summary>
    public bool IsPlain => (tape.Cells[at].Flags & (CellFlags.Escaped | CellFlags.OwnNamespace)) == 0;

    /// <summary>True when it names the publisher's own namespace, which its hash leaves out.</summary>
    public bool IsInOwnNamespace => (tape.Cells[at].Flags & CellFlags.OwnNamespace) != 0;

    /// <summary>Whether it leads to a record of this publisher, or an item of one, that is not the record it stands in; and what else is told of it, all at once since all references are asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsToOwnRecord(out long hash, out bool hasItem, out ByteRange range)
    {
        ref readonly var cell = ref tape.Cells[at];
        hash = cell.Value;
        hasItem = (cell.Flags & CellFlags.WithItem) != 0;
        range = new ByteRange(cell.Start, cell.End);
        return cell.State == CellState.Present & (cell.Flags & (CellFlags.Local | CellFlags.Foreign)) == 0;
    }

    /// <summary>The hash of the record's id with its item; of a citation that of the source alone; of a local reference that of the item's id. 0 when there is no value.</summary>
    public long Hash => IsPresent ? tape.Cells[at].Value : 0;

    /// <summary>The reference as it is written.</summary>
    public TextField Text => new(tape, at);

    public override string ToString() => Text.ToString();

    ReferenceField IView<ReferenceField>.Of(Tape tape, int at) => new(tape, at);
}
