using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// What is done about one type of object. Most rules are about properties that few objects have: which of them are worth asking is told by the properties that stand there.
/// </summary>
internal sealed class ShapeTasks<T>
    where T : class, IObjectTask
{
    private readonly List<(T Task, ulong Needs, ulong Settled)> _tasks = [];
    private readonly Shape _shape;

    public ShapeTasks(Shape shape, IEnumerable<T> tasks)
    {
        _shape = shape;
        foreach (var task in tasks)
        {
            if (!IsAbout(task, shape))
                continue;
            var needs = task.Needs.Count == 0 ? ulong.MaxValue : shape.MaskOf([.. task.Needs]);
            if (needs != 0)
                _tasks.Add((task, needs, shape.MaskOf([.. task.SettledBy])));
        }
    }

    /// <summary>The tasks for an object that has these properties, as <see cref="Tape.PresenceOf"/> tells them, in the order in which they were given.</summary>
    public List<T> For(ulong presence)
    {
        var found = new List<T>();
        foreach (var (task, needs, settled) in _tasks)
        {
            if (IsWanted(presence, needs, settled))
                found.Add(task);
        }
        return found;
    }

    /// <summary>How many of them there are for an object; for measuring, since the run itself keeps no count.</summary>
    public int CountAsked(Tape tape, int at)
    {
        var presence = tape.PresenceOf(at, _shape);
        var count = 0;
        foreach (var (_, needs, settled) in _tasks)
            count += IsWanted(presence, needs, settled) ? 1 : 0;
        return count;
    }

    /// <summary>For each type of object those about it, by its index.</summary>
    public static ShapeTasks<T>[] ByShape(IEnumerable<T> tasks) => System.Array.ConvertAll(Tables.Shapes, shape => new ShapeTasks<T>(shape, tasks));

    private static bool IsWanted(ulong presence, ulong needs, ulong settled) => (needs == ulong.MaxValue || (presence & needs) != 0) && (presence & settled) == 0;

    private static bool IsAbout(T task, Shape shape)
    {
        foreach (var type in task.Shapes)
        {
            if (shape.Is(type))
                return true;
        }
        return false;
    }
}
