using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// What is done about one type of object. Most rules are about properties that few objects have: which of them are worth asking is told by the properties that stand there,
/// and by what sort of event, step or other thing it is.
/// </summary>
internal sealed class ShapeTasks<T>
    where T : class, IObjectTask
{
    private readonly List<Entry> _tasks = [];
    private readonly Shape _shape;

    public ShapeTasks(Shape shape, IEnumerable<T> tasks)
    {
        _shape = shape;
        foreach (var task in tasks)
        {
            if (!IsAbout(task, shape))
                continue;
            var needs = task.Needs.Count == 0 ? ulong.MaxValue : shape.MaskOf([.. task.Needs]);
            if (needs == 0)
                continue;
            _tasks.Add(new Entry(task, needs, shape.MaskOf([.. task.SettledBy]), [.. task.Types]));
            DependOnType |= task.Types.Count > 0;
        }
    }

    /// <summary>Whether an object's property <c>type</c> says what is to be done.</summary>
    public bool DependOnType { get; }

    /// <summary>The tasks for such an object, in the order in which they were given.</summary>
    /// <param name="presence">Its properties, as <see cref="Tape.PresenceOf"/> tells them.</param>
    /// <param name="type">The index of its <c>type</c>; -1 where there is none or nobody knows it.</param>
    public List<T> For(ulong presence, int type)
    {
        var found = new List<T>();
        foreach (var entry in _tasks)
        {
            if (entry.IsFor(presence, type))
                found.Add(entry.Task);
        }
        return found;
    }

    /// <summary>How many of them there are for an object; for measuring, since the run itself keeps no count.</summary>
    public int CountAsked(Tape tape, int at)
    {
        var presence = tape.PresenceOf(at, _shape);
        var type = DependOnType ? new CodeField(tape, tape.CellOf(at, _shape.Find("type")!.Slot)).Index : -1;
        var count = 0;
        foreach (var entry in _tasks)
            count += entry.IsFor(presence, type) ? 1 : 0;
        return count;
    }

    /// <summary>For each type of object those about it, by its index.</summary>
    public static ShapeTasks<T>[] ByShape(IEnumerable<T> tasks) => Array.ConvertAll(Tables.Shapes, shape => new ShapeTasks<T>(shape, tasks));

    private static bool IsAbout(T task, Shape shape)
    {
        foreach (var type in task.Shapes)
        {
            if (shape.Is(type))
                return true;
        }
        return false;
    }

    private readonly struct Entry(T task, ulong needs, ulong settled, int[] types)
    {
        public T Task => task;

        public bool IsFor(ulong presence, int type) =>
            (needs == ulong.MaxValue || (presence & needs) != 0) && (presence & settled) == 0 && (types.Length == 0 || Array.IndexOf(types, type) >= 0);
    }
}
