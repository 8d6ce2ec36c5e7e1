using System.Collections.Generic;
using System.Linq;
using Habeas.Json;

namespace Habeas.Analyzers.Code;

/// <summary>Where in a record an object of some type can stand: the engine reads whole records only.</summary>
internal static class RecordPaths
{
    private static readonly Dictionary<Shape, (string Before, string Behind)> Known = Find();

    /// <summary>What stands before and behind such an object in the smallest record that can hold one; nothing for a record itself, null for a manifest and its parts.</summary>
    public static (string Before, string Behind)? To(Shape shape) => Known.TryGetValue(shape, out var path) ? path : null;

    private static Dictionary<Shape, (string Before, string Behind)> Find()
    {
        var paths = new Dictionary<Shape, (string Before, string Behind)>();
        var next = new Queue<Shape>();
        for (var kind = 0; kind < Tables.ByKind.Length; kind++)
        {
            var shape = Tables.Shapes[Tables.ByKind[kind]];
            paths[shape] = ("", "");
            next.Enqueue(shape);
        }
        while (next.Count > 0)
        {
            var owner = next.Dequeue();
            foreach (var property in owner.Properties.Where(static property => property.Name != "extensions"))
            {
                var isList = property.Kind == ValueKind.Array;
                if ((isList ? property.Element : property) is not { Kind: ValueKind.Object, Shape: { } shape } || paths.ContainsKey(shape))
                    continue;
                var (before, behind) = paths[owner];
                paths[shape] = (before + Opening(owner) + $"\"{property.Name}\":" + (isList ? "[" : ""), (isList ? "]" : "") + "}" + behind);
                next.Enqueue(shape);
            }
        }
        return paths;
    }

    private static string Opening(Shape owner)
    {
        var kind = System.Array.IndexOf(Tables.ByKind, owner.Index);
        return kind < 0 ? "{" : $"{{\"kind\":\"{CodeSet.Default[CodeTables.Kind].Names[kind]}\",\"id\":0,";
    }
}
