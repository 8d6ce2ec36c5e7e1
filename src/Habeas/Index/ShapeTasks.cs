using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// What is done about one type of object. Most rules are about properties that few objects have: which of them are worth asking is told by the properties that stand there.
/// </summary>
internal sealed class ShapeTasks<T>
    where T : class, IObjectTask
{
    private readonly List<T> _tasks = [];
    private readonly List<ulong> _needs = [];
    private readonly List<ulong> _settled = [];
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
            _tasks.Add(task);
            _needs.Add(needs);
            _settled.Add(shape.MaskOf([.. task.SettledBy]));
        }
    }

    /// <summary>The tasks for an object that has these properties, as <see cref="Tape.PresenceOf"/> tells them, in the order in which they were given.</summary>
    public List<T> For(ulong presence)
    {
        var found = new List<T>();
        for (var i = 0; i < _tasks.Count; i++)
        {
            if (IsWanted(presence, _needs[i], _settled[i]))
                found.Add(_tasks[i]);
        }
        return found;
    }

    /// <summary>How many of them there are for an object; for measuring, since the run itself keeps no count.</summary>
    public int CountAsked(Tape tape, int at)
    {
        var presence = tape.PresenceOf(at, _shape);
        var count = 0;
        for (var i = 0; i < _tasks.Count; i++)
            count += IsWanted(presence, _needs[i], _settled[i]) ? 1 : 0;
        return count;
    }

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
