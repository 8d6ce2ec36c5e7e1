namespace Habeas.Index;

/// <summary>What set rules know of the people of one document. Part of a <see cref="FactSheet"/>.</summary>
internal sealed class PersonSheet
{
    public Utf8Arena Names { get; } = new();

    public Chunks<PersonFact> Persons { get; } = new();

    public Chunks<PersonLife> Lives { get; } = new();

    public Chunks<SignatureFact> Signatures { get; } = new();

    public bool IsEmpty => Persons.Count == 0 && Lives.Count == 0 && Signatures.Count == 0;

    public void Clear()
    {
        Names.Clear();
        Persons.Clear();
        Lives.Clear();
        Signatures.Clear();
    }
}
