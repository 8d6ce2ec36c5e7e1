using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Analyzers.Files;

/// <summary>The ids of all records of a set.</summary>
internal sealed class RecordIds
{
    private readonly HashSet<string> _ids;
    private readonly Suggestions _suggestions;

    public RecordIds(IEnumerable<string> ids)
    {
        _ids = [.. ids];
        _suggestions = new Suggestions(_ids);
    }

    public bool IsEmpty => _ids.Count == 0;

    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>The id that was probably meant; null where none is near.</summary>
    public string? Nearest(string id) => _suggestions.For(id);
}
