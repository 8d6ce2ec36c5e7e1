namespace Habeas.Json;

/// <summary>
/// A typed look at a cell of the tape. Views are plain structs of a tape and an index, so that they go into lists and lambdas;
/// they are good only while the record they look at is on the tape.
/// </summary>
internal interface IView<T>
    where T : struct, IView<T>
{
    /// <summary>The view of what a cell holds.</summary>
    T Of(Tape tape, int cell);
}
