namespace Habeas;

/// <summary>What the serialiser asks of a list whose item type it does not know.</summary>
internal interface IRecordList
{
    bool IsEmpty { get; }
}
