using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Habeas.Json;

/// <summary>The code lists in force: those of the format, with what a manifest adds. Tables are made when first asked for. Thread-safe.</summary>
internal sealed class CodeSet
{
    private readonly CodeTable?[] _tables = new CodeTable?[CodeTables.Names.Length];

    private CodeSet()
    {
    }

    public static CodeSet Default { get; } = new();

    public CodeTable this[int list] => _tables[list] ?? Make(list);

    /// <summary>The table of a list, null while nobody has asked for it by its index.</summary>
    public CodeTable? Made(int list) => _tables[list];

    /// <summary>Whether a publisher may add codes of its own: open lists, and States, of which there are some that not all recognise.</summary>
    public static bool TakesAdditions(int list) => list >= 0 && (CodeTables.IsOpen(list) || list == CodeTables.States);

    /// <summary>This set with codes added to lists, by list name. Lists that the format does not have are passed over.</summary>
    public CodeSet With(IReadOnlyDictionary<string, IReadOnlyList<string>> additions)
    {
        var set = new CodeSet();
        for (var i = 0; i < _tables.Length; i++)
            set._tables[i] = additions.TryGetValue(CodeTables.Names[i], out var codes) ? this[i].With(codes) : _tables[i];
        return set;
    }

    private CodeTable Make(int list)
    {
        var table = new CodeTable(CodeTables.Names[list], CodeTables.IsOpen(list), Pieces.Of(Encoding.UTF8.GetString(CodeTables.CodesOf(list).ToArray()), ' '));
        return Interlocked.CompareExchange(ref _tables[list], table, null) ?? table;
    }
}
