namespace Habeas.Json;

/// <summary>A yes or no.</summary>
internal readonly struct BooleanField(Tape tape, int at) : IView<BooleanField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    public bool IsTrue => IsPresent && tape.Cells[at].Value != 0;

    BooleanField IView<BooleanField>.Of(Tape tape, int at) => new(tape, at);
}
