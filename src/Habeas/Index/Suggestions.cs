using System.Collections.Generic;
using Habeas.Findings;

namespace Habeas.Index;

/// <summary>Finds the id that was probably meant among very many: only those that begin or end alike are compared.</summary>
internal sealed class Suggestions
{
    private const int Shared = 3;

    /// <summary>Beyond so many candidates nobody is helped by one of them.</summary>
    private const int MostCandidates = 5000;

    private readonly Dictionary<string, List<string>> _byEnds = [];

    public Suggestions(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            foreach (var key in Keys(id))
            {
                if (!_byEnds.TryGetValue(key, out var list))
                    _byEnds.Add(key, list = []);
                if (list.Count < MostCandidates)
                    list.Add(id);
            }
        }
    }

    public string? For(string id)
    {
        var candidates = new List<string>();
        foreach (var key in Keys(id))
        {
            if (_byEnds.TryGetValue(key, out var list))
                candidates.AddRange(list);
        }
        return Nearest.Of(id, candidates);
    }

    private static IEnumerable<string> Keys(string id)
    {
        var slug = id.IndexOf(':') + 1;
        if (slug == 0 || id.Length - slug < Shared)
            yield break;
        var kind = id.Substring(0, slug);
        yield return string.Concat(kind, "^", id.Substring(slug, Shared));
        yield return string.Concat(kind, "$", id.Substring(id.Length - Shared, Shared));
    }
}
