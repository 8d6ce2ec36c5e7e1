using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>What set rules know of the people of one document. Part of a <see cref="FactSheet"/>.</summary>
internal sealed class PersonSheet
{
    public Utf8Arena Names { get; } = new();

    public List<PersonFact> Persons { get; } = [];

    public List<PersonLife> Lives { get; } = [];

    public List<SignatureFact> Signatures { get; } = [];

    public void Clear()
    {
        Names.Clear();
        Persons.Clear();
        Lives.Clear();
        Signatures.Clear();
    }
}
