namespace Habeas.Json;

/// <summary>An object whose names are data. Names and values that are not as they should be were reported and are passed over.</summary>
internal readonly struct MapView<T>(Tape tape, int at) : IView<MapView<T>>
    where T : struct, IView<T>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public int Count => IsPresent ? tape.Cells[at].High : 0;

    public Enumerator GetEnumerator() => new(tape, IsPresent ? tape.Cells[at].Low : 0);

    MapView<T> IView<MapView<T>>.Of(Tape tape, int at) => new(tape, at);

    public struct Enumerator(Tape tape, int first)
    {
        private int _at;
        private int _next = first;

        public readonly Pair Current => new(tape, _at);

        public bool MoveNext()
        {
            while (_next != 0)
            {
                _at = _next;
                ref readonly var cell = ref tape.Cells[_at];
                _next = cell.Next;
                if (cell.State == CellState.Present && tape.Cells[_at + 1].State == CellState.Present)
                    return true;
            }
            return false;
        }
    }

    public readonly struct Pair(Tape tape, int at)
    {
        public TextField Name => new(tape, at);

        public T Value => default(T).Of(tape, at + 1);
    }
}
