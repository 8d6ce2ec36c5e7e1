using System;
using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// The plans in use. Records have few different sets of properties, so that which rules to ask about an object is found by one look into a table, however many rules there are.
/// One for each thread.
/// </summary>
/// <param name="rules">By type of object.</param>
/// <param name="facts">By type of object; null where none are taken.</param>
internal sealed class ObjectPlans(ShapeTasks<ShapeRule>[] rules, ShapeTasks<ObjectFacts>[]? facts)
{
    /// <summary>Nobody's records have so many sets of properties, unless they are made to fill memory.</summary>
    private const int Most = 4096;

    private ObjectPlan?[] _plans = new ObjectPlan[256];
    private int _count;

    public ObjectPlan For(Tape tape, int at)
    {
        var type = tape.TypeOf(at);
        var presence = tape.PresenceOf(at, Tables.Shapes[type]);
        var plans = _plans;
        for (var bucket = BucketOf(type, presence); ; bucket++)
        {
            if (plans[bucket & (plans.Length - 1)] is not { } plan)
                return Add(type, presence);
            if (plan.Presence == presence && plan.Shape == type)
                return plan;
        }
    }

    private static int BucketOf(int type, ulong presence)
    {
        var mixed = (presence ^ ((ulong)type << 57)) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 40);
    }

    private ObjectPlan Add(int type, ulong presence)
    {
        if (_count == Most)
        {
            _plans = new ObjectPlan[256];
            _count = 0;
        }
        if (++_count * 4 > _plans.Length)
            Grow();
        var plan = new ObjectPlan(type, presence, Runs(rules[type].For(presence)), facts is null ? [] : [.. facts[type].For(presence)]);
        Insert(plan);
        return plan;
    }

    private static ObjectRun[] Runs(List<ShapeRule> asked)
    {
        var runs = new List<ObjectRun>();
        var families = new List<RuleFamily>();
        foreach (var rule in asked)
        {
            if (rule.Family is not { } family)
            {
                runs.Add(rule.Run);
            }
            else if (!families.Contains(family))
            {
                families.Add(family);
                runs.Add(family.Together(asked.FindAll(other => other.Family == family)));
            }
        }
        return [.. runs];
    }

    private void Grow()
    {
        var old = _plans;
        _plans = new ObjectPlan[old.Length * 2];
        foreach (var plan in old)
        {
            if (plan is not null)
                Insert(plan);
        }
    }

    private void Insert(ObjectPlan plan)
    {
        var bucket = BucketOf(plan.Shape, plan.Presence);
        while (_plans[bucket & (_plans.Length - 1)] is not null)
            bucket++;
        _plans[bucket & (_plans.Length - 1)] = plan;
    }
}
