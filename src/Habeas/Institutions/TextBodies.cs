using System.Collections.Generic;

namespace Habeas.Institutions;

/// <summary>The bodies that a text has to do with, as far as they demand anything.</summary>
internal sealed class TextBodies
{
    private readonly List<Institution?> _all = [];

    /// <summary>By the place of the body among <see cref="TextFact.Bodies"/>; null where nothing is known of it.</summary>
    public IReadOnlyList<Institution?> All => _all;

    /// <summary>The one whose members sign: the forum, and without one whoever issues the text alone.</summary>
    public Institution? Forum { get; private set; }

    /// <summary>True when the record of none is known.</summary>
    public bool IsUnknown => !_all.Exists(static body => body is not null);

    public void Set(TextFact text, System.Func<long, Institution?> find)
    {
        _all.Clear();
        foreach (var body in text.Bodies)
            _all.Add(find(body.Key));
        Forum = _all.Count == 0 ? OfNumbers(text) : text.HasForum || _all.Count == 1 ? _all[0] : null;
    }

    /// <summary>Whoever gives numbers of a scheme that the text has; null where that may be several.</summary>
    private static Institution? OfNumbers(TextFact text)
    {
        Institution? only = null;
        foreach (var number in text.Numbers)
        {
            foreach (var (_, body) in EmbeddedRecords.Default.FormsOf(number.Key))
            {
                if (only is not null && only != body)
                    return null;
                only = body;
            }
        }
        return only;
    }
}
