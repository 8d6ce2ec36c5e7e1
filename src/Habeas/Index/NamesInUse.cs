using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>The names of people as they were read, as long as they are likely to be compared again. For one thread.</summary>
internal sealed class NamesInUse(PersonIndex people)
{
    /// <summary>So many people's names are kept.</summary>
    private const int Most = 4_000;

    private readonly Dictionary<int, WrittenName[]> _names = [];
    private readonly WordForms _forms = new();

    public WrittenName[] Of(int person)
    {
        if (_names.TryGetValue(person, out var known))
            return known;
        if (_names.Count > Most)
            _names.Clear();
        return _names[person] = people.NamesOf(person, _forms);
    }
}
