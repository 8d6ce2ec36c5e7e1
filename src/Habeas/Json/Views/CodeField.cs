namespace Habeas.Json;

/// <summary>A code of a list.</summary>
internal readonly struct CodeField(Tape tape, int at) : IView<CodeField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>The code's index in its list; -1 when there is none or the list does not know it.</summary>
    public int Index => IsPresent ? (int)tape.Cells[at].Value : -1;

    /// <summary>The code as it is written.</summary>
    public TextField Text => new(tape, at);

    /// <summary>Whether the code is the one with this index, a constant of the generated classes such as <see cref="EventCodes"/>.</summary>
    public bool Is(int code) => Index == code;

    public bool Is(int code, int other) => Index is var index && (index == code || index == other);

    public override string ToString() => Text.ToString();

    CodeField IView<CodeField>.Of(Tape tape, int at) => new(tape, at);
}
