namespace Habeas.Json;

/// <summary>A date. Comparisons with a date that is absent or invalid are never certain and never possible.</summary>
internal readonly struct DateField(Tape tape, int at) : IView<DateField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>The bounds of begin and end. Only of a date that is present.</summary>
    public DateBounds Bounds
    {
        get
        {
            ref readonly var begin = ref tape.Cells[at];
            ref readonly var end = ref tape.Cells[begin.Next == 0 ? at : begin.Next];
            return new DateBounds(begin.High, begin.Low, end.High, end.Low, (DateTraits)begin.Detail);
        }
    }

    /// <summary>Whether this ends before the other begins.</summary>
    public Certainty Before(DateField other) => IsPresent && other.IsPresent ? DateBounds.Before(Bounds, other.Bounds) : Certainty.Never;

    public bool IsCertainlyBefore(DateField other) => Before(other) == Certainty.Certainly;

    public override string ToString() => new TextField(tape, at).ToString();

    DateField IView<DateField>.Of(Tape tape, int at) => new(tape, at);
}
