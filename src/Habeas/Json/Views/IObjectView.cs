namespace Habeas.Json;

/// <summary>A view of an object.</summary>
internal interface IObjectView<T> : IView<T>
    where T : struct, IObjectView<T>
{
    /// <summary>The view of the object whose row this is.</summary>
    T At(Tape tape, int at);
}
