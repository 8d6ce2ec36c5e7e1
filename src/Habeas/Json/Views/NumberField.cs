using System;

namespace Habeas.Json;

/// <summary>A number, whole or not.</summary>
internal readonly struct NumberField(Tape tape, int at) : IView<NumberField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>The number; 0 when there is none.</summary>
    public double Value => IsPresent ? BitConverter.Int64BitsToDouble(tape.Cells[at].Value) : 0;

    NumberField IView<NumberField>.Of(Tape tape, int at) => new(tape, at);
}
