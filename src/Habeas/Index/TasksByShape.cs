using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// For each type of object what is done about it. Thread-safe: what belongs to a type is looked for when the first object of that type is met, since most documents hold few types,
/// and two threads that look at once find the same.
/// </summary>
internal sealed class TasksByShape<T>(T[] tasks)
    where T : class, IObjectTask
{
    private readonly ShapeTasks<T>?[] _byShape = new ShapeTasks<T>?[Tables.Shapes.Length];

    /// <summary>What is done about the type with this index in <see cref="Tables.Shapes"/>.</summary>
    public ShapeTasks<T> this[int shape] => _byShape[shape] ??= new ShapeTasks<T>(Tables.Shapes[shape], tasks);
}
