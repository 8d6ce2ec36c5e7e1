using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// The plans in use. Records have few different sets of properties, so that which rules to ask about an object is found by one look into a table, however many rules there are.
/// One for each thread.
/// </summary>
internal sealed class ObjectPlans
{
    /// <summary>Nobody's records have so many sets of properties, unless they are made to fill memory: before the next record all is forgotten then.</summary>
    private const int Most = 4096;

    /// <summary>More than there are types of object.</summary>
    private const int Shapes = 256;

    /// <summary>Where in the number of a sort the index of a code begins: behind the type and what the record has.</summary>
    private const int Codes = Shapes * ((int)RecordTraits.All + 1);

    private static readonly ObjectPlan NoPlan = new(-1, 0, 0, 0, 0, 0);
    private static readonly PlannedShape NoShape = new(PlannedShape.NotMade, 0, 0, 0, RecordTraits.None);

    private readonly TasksByShape<ShapeRule> _rulesByShape;
    private readonly TasksByShape<ObjectFacts> _factsByShape;
    private readonly PlannedShape[] _shapes = new PlannedShape[Tables.Shapes.Length];
    private ObjectPlan[] _plans = null!;
    private RuleStep[] _rules = null!;
    private ObjectFacts[] _facts = null!;
    private PlannedObject[] _planned = new PlannedObject[64];
    private int _count;
    private int _ruleCount;
    private int _factCount;

    /// <param name="rules">By type of object.</param>
    /// <param name="facts">By type of object.</param>
    public ObjectPlans(TasksByShape<ShapeRule> rules, TasksByShape<ObjectFacts> facts)
    {
        _rulesByShape = rules;
        _factsByShape = facts;
        for (var shape = 0; shape < _shapes.Length; shape++)
            _shapes[shape] = NoShape;
        Clear();
    }

    /// <summary>Asks the rules about all objects of the record on the tape, and takes their facts.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="traits">What the record has that few have.</param>
    /// <param name="context">What rules may ask.</param>
    /// <param name="collector">Where facts go; null where none are taken.</param>
    /// <param name="timings">Where is noted how long it takes; null for nowhere.</param>
    public void Run(Tape tape, RecordTraits traits, RuleContext context, FactCollector? collector, TimingSheet? timings)
    {
        if (_count >= Most)
            Clear();
        var count = Plan(tape, traits);
        var planned = _planned;
        if (timings is not null)
        {
            RunTimed(count, tape, context, collector, timings);
            return;
        }
        for (var n = 0; n < count; n++)
        {
            ref readonly var one = ref planned[n];
            for (var i = one.Rules; i < one.RuleEnd; i++)
                _rules[i].Run(tape, one.At, context);
            for (var i = one.Facts; i < one.FactEnd && collector is not null; i++)
                _facts[i].Collect(tape, one.At, collector);
        }
    }

    private void RunTimed(int count, Tape tape, RuleContext context, FactCollector? collector, TimingSheet timings)
    {
        for (var n = 0; n < count; n++)
        {
            ref readonly var one = ref _planned[n];
            for (var i = one.Rules; i < one.RuleEnd; i++)
                _rules[i].Run(tape, one.At, context, timings);
            var start = TimingSheet.Now;
            for (var i = one.Facts; i < one.FactEnd && collector is not null; i++)
                _facts[i].Collect(tape, one.At, collector);
            var taken = TimingSheet.Now - start;
            timings.Add(Phase.TakeFacts, taken);
            timings.Add(Phase.CheckRecords, -taken);
        }
    }

    /// <summary>
    /// Notes what is done about which objects, in their order, and tells how many they are; those about which nothing is done are left out. All are looked up before anything is done about one: looking up is the same for all,
    /// so that the processor works ahead, which it cannot where the rules of one object, which go another way each time, come between.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Plan(Tape tape, RecordTraits traits)
    {
        var rows = tape.Objects;
        if (_planned.Length < rows.Length)
            _planned = new PlannedObject[rows.Length * 2];
        var planned = _planned;
        var count = 0;
        foreach (var at in rows)
        {
            ref readonly var plan = ref For(tape, at, traits);
            planned[count] = new PlannedObject(at, plan);
            count += plan.Any;
        }
        return count;
    }

    /// <summary>Asks the rules about one object, whatever the record around it has.</summary>
    public void RunRules(Tape tape, int at, RuleContext context)
    {
        ref readonly var plan = ref For(tape, at, RecordTraits.All);
        for (var i = plan.Rules; i < plan.RuleEnd; i++)
            _rules[i].Run(tape, at, context);
    }

    private ref readonly ObjectPlan For(Tape tape, int at, RecordTraits traits)
    {
        ref readonly var shape = ref _shapes[tape.TypeOf(at)];
        var presence = tape.PresenceOf(at, shape.PresenceSlot) & shape.Presence;
        var sort = shape.Sort + ((int)(traits & shape.Traits) * Shapes);
        // Without a branch, which would be foretold wrongly.
        sort += ((new CodeField(tape, tape.CellOf(at, shape.TypeSlot)).Index + 1) & shape.TypeMask) * Codes;
        // Nearly always it stands where it is looked for first: no guess by what came before is as good.
        ref readonly var plan = ref _plans[BucketOf(sort, presence) & (_plans.Length - 1)];
        if (plan.IsFor(sort, presence))
            return ref plan;
        return ref Find(tape, at, traits, sort, presence);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref readonly ObjectPlan Find(Tape tape, int at, RecordTraits traits, int sort, ulong presence)
    {
        if (sort == PlannedShape.NotMade)
        {
            var type = tape.TypeOf(at);
            var (rules, facts) = (_rulesByShape[type], _factsByShape[type]);
            _shapes[type] = new PlannedShape(type, rules.Presence | facts.Presence, Tables.Shapes[type].PresenceSlot, Math.Max(rules.TypeSlot, facts.TypeSlot), rules.Traits | facts.Traits);
            return ref For(tape, at, traits);
        }
        for (var bucket = BucketOf(sort, presence); ; bucket++)
        {
            ref readonly var plan = ref _plans[bucket & (_plans.Length - 1)];
            if (plan.IsFor(sort, presence))
                return ref plan;
            if (plan.Sort < 0)
                return ref Add(sort, presence);
        }
    }

    private static int BucketOf(int sort, ulong presence)
    {
        var mixed = (presence + ((ulong)sort * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 40);
    }

    private ref readonly ObjectPlan Add(int sort, ulong presence)
    {
        if (++_count * 4 > _plans.Length)
            Grow();
        var (rules, facts) = (_ruleCount, _factCount);
        var (shape, type, traits) = (sort % Shapes, (sort / Codes) - 1, (RecordTraits)(sort / Shapes) & RecordTraits.All);
        AddRules(_rulesByShape[shape].For(presence, type, traits));
        foreach (var taken in _factsByShape[shape].For(presence, type, traits))
        {
            if (_factCount == _facts.Length)
                Array.Resize(ref _facts, _factCount * 2);
            _facts[_factCount++] = taken;
        }
        return ref Insert(new ObjectPlan(sort, presence, rules, _ruleCount, facts, _factCount));
    }

    private void AddRules(List<ShapeRule> asked)
    {
        foreach (var rule in asked)
        {
            var family = rule.Family is null ? null : asked.FindAll(other => other.Family == rule.Family);
            if (family is not null && family[0] != rule)
                continue;
            if (_ruleCount == _rules.Length)
                Array.Resize(ref _rules, _ruleCount * 2);
            _rules[_ruleCount++] = new RuleStep(rule, family?.ToArray());
        }
    }

    private void Clear()
    {
        _plans = Empty(256);
        _rules = new RuleStep[64];
        _facts = new ObjectFacts[64];
        (_count, _ruleCount, _factCount) = (0, 0, 0);
    }

    private void Grow()
    {
        var old = _plans;
        _plans = Empty(old.Length * 2);
        foreach (var plan in old)
        {
            if (plan.Sort >= 0)
                Insert(plan);
        }
    }

    private static ObjectPlan[] Empty(int length)
    {
        var plans = new ObjectPlan[length];
        for (var i = 0; i < length; i++)
            plans[i] = NoPlan;
        return plans;
    }

    private ref readonly ObjectPlan Insert(ObjectPlan plan)
    {
        var bucket = BucketOf(plan.Sort, plan.Presence);
        while (_plans[bucket & (_plans.Length - 1)].Sort >= 0)
            bucket++;
        ref var place = ref _plans[bucket & (_plans.Length - 1)];
        place = plan;
        return ref place;
    }
}
