namespace Habeas;

/// <summary>A list or map which, when it is empty, says the same as an absent one and is not written.</summary>
internal interface IMaybeEmpty
{
    bool IsEmpty { get; }
}
