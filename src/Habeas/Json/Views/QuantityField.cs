namespace Habeas.Json;

/// <summary>A count or length of time with its bounds. It is decoded when asked for: few rules look at one.</summary>
internal readonly struct QuantityField(Tape tape, int at) : IView<QuantityField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    public bool TryGet(out QuantityBounds quantity)
    {
        byte[] scratch = [];
        quantity = default;
        return IsPresent && Quantity.TryParse(new TextField(tape, at).Decode(ref scratch), out quantity);
    }

    public override string ToString() => new TextField(tape, at).ToString();

    QuantityField IView<QuantityField>.Of(Tape tape, int at) => new(tape, at);
}
