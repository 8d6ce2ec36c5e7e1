namespace Habeas.Json;

/// <summary>The id of an item, by which <c>#id</c> refers to it.</summary>
internal readonly struct SlugField(Tape tape, int at) : IView<SlugField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>The hash that a local reference to the item has; 0 when there is no value.</summary>
    public long Hash => IsPresent ? tape.Cells[at].Value : 0;

    public TextField Text => new(tape, at);

    public override string ToString() => Text.ToString();

    SlugField IView<SlugField>.Of(Tape tape, int at) => new(tape, at);
}
