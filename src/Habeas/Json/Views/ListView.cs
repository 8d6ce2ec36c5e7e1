namespace Habeas.Json;

/// <summary>A list. Items that are not of their type were reported by the reader and are passed over.</summary>
internal readonly struct ListView<T>(Tape tape, int at) : IView<ListView<T>>
    where T : struct, IView<T>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>How many items stand in the list, those that are not of their type included.</summary>
    public int Count => IsPresent ? tape.Cells[at].High : 0;

    /// <summary>The same list, its items seen as what their type extends.</summary>
    public ListView<TOther> As<TOther>()
        where TOther : struct, IView<TOther> => new(tape, at);

    public Enumerator GetEnumerator() => new(tape, IsPresent ? tape.Cells[at].Low : 0);

    ListView<T> IView<ListView<T>>.Of(Tape tape, int at) => new(tape, at);

    public struct Enumerator(Tape tape, int first)
    {
        private int _at;
        private int _next = first;

        public readonly T Current => default(T).Of(tape, _at);

        public bool MoveNext()
        {
            while (_next != 0)
            {
                _at = _next;
                ref readonly var cell = ref tape.Cells[_at];
                _next = cell.Next;
                if (cell.State == CellState.Present)
                    return true;
            }
            return false;
        }
    }
}
