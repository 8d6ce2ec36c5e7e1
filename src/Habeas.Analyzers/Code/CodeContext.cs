using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Habeas.Analyzers.Files;
using Habeas.Json;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers.Code;

/// <summary>What the rules about code know of one compilation: which types are the library's, and which records and codes lie beside the code.</summary>
internal sealed class CodeContext(INamedTypeSymbol date, RecordSet set)
{
    private readonly IAssemblySymbol _library = date.ContainingAssembly;

    /// <summary>The records beside the code.</summary>
    public RecordSet Set => set;

    /// <summary>The name of a type of the library in this namespace; null for other types.</summary>
    public string? NameOf(ITypeSymbol? type, string space) =>
        type is INamedTypeSymbol { ContainingType: null } named && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, _library) && IsIn(named.ContainingNamespace, space) ? named.Name : null;

    /// <summary>The number of the code list whose codes a type holds; -1 for other types.</summary>
    public int ListOf(ITypeSymbol? type)
    {
        const string End = "Code";
        if (NameOf(type, "Habeas.Codes") is not { } name || !name.EndsWith(End, StringComparison.Ordinal))
            return -1;
        return Array.FindIndex(CodeTables.Names, list => string.Compare(list, 0, name, 0, name.Length - End.Length, StringComparison.OrdinalIgnoreCase) == 0 && list.Length == name.Length - End.Length);
    }

    /// <summary>Whether a list of the format, or a manifest beside the code, has a code.</summary>
    public bool Knows(int list, string code, CancellationToken cancel)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(code);
        return CodeSet.Default[list].Find(utf8) >= 0 || set.Manifests(cancel).Any(manifest => manifest.Codes[list].Find(utf8) >= 0);
    }

    /// <summary>All codes of a list, those of manifests included.</summary>
    public IEnumerable<string> Codes(int list, CancellationToken cancel) => CodeSet.Default[list].Names.Concat(set.Manifests(cancel).SelectMany(manifest => manifest.Codes[list].Names)).Distinct();

    private static bool IsIn(INamespaceSymbol space, string name)
    {
        foreach (var part in Enumerable.Reverse(name.Split('.')))
        {
            if (space.Name != part)
                return false;
            space = space.ContainingNamespace;
        }
        return space.IsGlobalNamespace;
    }
}
