using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// What is done about one type of object. Most rules are about properties that few objects have: which of them are worth asking is told by the properties that stand there,
/// by what sort of event, step or other thing it is, and by what the record has that few have.
/// </summary>
internal sealed class ShapeTasks<T>
    where T : class, IObjectTask
{
    private readonly List<T> _tasks = [];
    private readonly List<ulong> _needs = [];
    private readonly List<ulong> _settled = [];
    private readonly Shape _shape;

    public ShapeTasks(Shape shape, T[] tasks)
    {
        _shape = shape;
        foreach (var task in tasks)
        {
            if (!IsAbout(task, shape))
                continue;
            var needs = task.Needs.Count == 0 ? ulong.MaxValue : shape.MaskOf(task.Needs);
            if (needs == 0)
                continue;
            var settled = shape.MaskOf(task.SettledBy);
            _tasks.Add(task);
            _needs.Add(needs);
            _settled.Add(settled);
            Presence |= settled | (task.Needs.Count == 0 ? 0 : needs);
            Traits |= task.Traits;
            if (task.TypesOf(shape.Index).Count > 0)
                TypeSlot = shape.Find("type")!.Slot;
        }
    }

    /// <summary>The slot of the property <c>type</c> where that says what is to be done; 0 where it does not matter.</summary>
    public int TypeSlot { get; }

    /// <summary>The properties by which it is told what is to be done, as <see cref="Tape.PresenceOf"/> tells them; whether others stand there does not matter.</summary>
    public ulong Presence { get; }

    /// <summary>What of a record matters.</summary>
    public RecordTraits Traits { get; }

    /// <summary>The tasks for such an object, in the order in which they were given.</summary>
    /// <param name="presence">Its properties, as <see cref="Tape.PresenceOf"/> tells them.</param>
    /// <param name="type">The index of its <c>type</c>; -1 where there is none or nobody knows it.</param>
    /// <param name="traits">What its record has.</param>
    public List<T> For(ulong presence, int type, RecordTraits traits)
    {
        var found = new List<T>();
        for (var i = 0; i < _tasks.Count; i++)
        {
            if (IsWanted(i, presence, type) && (_tasks[i].Traits == RecordTraits.None || (_tasks[i].Traits & traits) != 0))
                found.Add(_tasks[i]);
        }
        return found;
    }

    /// <summary>
    /// How many of them are about an object, those included that find nothing in its record since it lacks what they look for; for measuring, since the run itself keeps no count.
    /// </summary>
    public int CountAsked(Tape tape, int at)
    {
        var presence = tape.PresenceOf(at, _shape.PresenceSlot);
        var type = new CodeField(tape, tape.CellOf(at, TypeSlot)).Index;
        var count = 0;
        for (var i = 0; i < _tasks.Count; i++)
            count += IsWanted(i, presence, type) ? 1 : 0;
        return count;
    }

    private bool IsWanted(int at, ulong presence, int type)
    {
        if ((_needs[at] != ulong.MaxValue && (presence & _needs[at]) == 0) || (presence & _settled[at]) != 0)
            return false;
        var types = _tasks[at].TypesOf(_shape.Index);
        return (types.Count == 0 || Has(types, type)) && _tasks[at].IsOfInterest(presence, type);
    }

    /// <summary>Nearly all such lists are arrays: asked as what they are they need no code that is made when it first runs.</summary>
    private static bool Has(IReadOnlyList<int> list, int wanted)
    {
        if (list is int[] array)
        {
            foreach (var item in array)
            {
                if (item == wanted)
                    return true;
            }
            return false;
        }
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == wanted)
                return true;
        }
        return false;
    }

    private static bool IsAbout(T task, Shape shape)
    {
        var shapes = task.Shapes;
        if (shapes is int[] array)
        {
            foreach (var type in array)
            {
                if (shape.Is(type))
                    return true;
            }
            return false;
        }
        for (var i = 0; i < shapes.Count; i++)
        {
            if (shape.Is(shapes[i]))
                return true;
        }
        return false;
    }
}
