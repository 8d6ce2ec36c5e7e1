using System;
using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

/// <summary>Finds what goes round in a circle, in one walk over all relations (Tarjan's strongly connected components, without recursion).</summary>
internal static class Circles
{
    /// <summary>For each relation, whether it lies on a circle.</summary>
    public static bool[] Of(FactTable<OrderFact> orders)
    {
        var time = Walk(orders, isPart: false);
        var parts = Walk(orders, isPart: true);
        var result = new bool[orders.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var components = orders[i].IsPart ? parts : time;
            result[i] = orders[i].Key != orders[i].Second && components[orders[i].Key] == components[orders[i].Second];
        }
        return result;
    }

    private static Dictionary<long, int> Walk(FactTable<OrderFact> orders, bool isPart)
    {
        var component = new Dictionary<long, int>();
        var number = new Dictionary<long, int>();
        var low = new Dictionary<long, int>();
        var open = new Stack<long>();
        var path = new Stack<(long Node, int Next)>();
        for (var i = 0; i < orders.Count; i++)
        {
            if (orders[i].IsPart != isPart || number.ContainsKey(orders[i].Key))
                continue;
            Enter(orders[i].Key);
            while (path.Count > 0)
            {
                var (node, next) = path.Pop();
                var (at, count) = orders.Find(node);
                if (next < count)
                {
                    path.Push((node, next + 1));
                    var edge = orders.Sorted(at + next);
                    if (edge.IsPart != isPart)
                        continue;
                    if (!number.TryGetValue(edge.Second, out var seen))
                        Enter(edge.Second);
                    else if (!component.ContainsKey(edge.Second))
                        low[node] = Math.Min(low[node], seen);
                    continue;
                }
                if (path.Count > 0)
                    low[path.Peek().Node] = Math.Min(low[path.Peek().Node], low[node]);
                if (low[node] != number[node])
                    continue;
                long member;
                do
                {
                    member = open.Pop();
                    component[member] = number[node];
                }
                while (member != node);
            }
        }
        return component;

        void Enter(long node)
        {
            number[node] = low[node] = number.Count;
            open.Push(node);
            path.Push((node, 0));
        }
    }
}
