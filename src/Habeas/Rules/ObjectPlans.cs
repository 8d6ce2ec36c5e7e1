using System;
using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// The plans in use. Records have few different sets of properties, so that which rules to ask about an object is found by one look into a table, however many rules there are.
/// One for each thread.
/// </summary>
internal sealed class ObjectPlans
{
    /// <summary>Nobody's records have so many sets of properties, unless they are made to fill memory.</summary>
    private const int Most = 4096;

    /// <summary>More than there are types of object: what is left of it in the number of a plan is the index of a code.</summary>
    private const int Shapes = 256;

    private static readonly ObjectPlan NoPlan = new(-1, 0, 0, 0, 0, 0);

    private readonly TasksByShape<ShapeRule> _rulesByShape;
    private readonly TasksByShape<ObjectFacts> _factsByShape;

    /// <summary>Where an object has the <c>type</c> that says what is to be done, by type of object: 0 where that does not matter, -1 where nobody has looked yet.</summary>
    private readonly int[] _typeSlots = new int[Tables.Shapes.Length];
    private ObjectPlan[] _plans = null!;
    private RuleStep[] _rules = null!;
    private ObjectFacts[] _facts = null!;
    private int _count;
    private int _ruleCount;
    private int _factCount;

    /// <param name="rules">By type of object.</param>
    /// <param name="facts">By type of object.</param>
    public ObjectPlans(TasksByShape<ShapeRule> rules, TasksByShape<ObjectFacts> facts)
    {
        _rulesByShape = rules;
        _factsByShape = facts;
        for (var shape = 0; shape < _typeSlots.Length; shape++)
            _typeSlots[shape] = -1;
        Clear();
    }

    /// <summary>Asks the rules about all objects of the record on the tape, and takes their facts.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="context">What rules may ask.</param>
    /// <param name="collector">Where facts go; null where none are taken.</param>
    /// <param name="timings">Where is noted how long it takes; null for nowhere.</param>
    public void Run(Tape tape, RuleContext context, FactCollector? collector, TimingSheet? timings)
    {
        if (timings is not null)
        {
            RunTimed(tape, context, collector, timings);
            return;
        }
        foreach (var at in tape.Objects)
        {
            ref readonly var plan = ref For(tape, at);
            for (var i = plan.Rules; i < plan.RuleEnd; i++)
                _rules[i].Run(tape, at, context);
            for (var i = plan.Facts; i < plan.FactEnd && collector is not null; i++)
                _facts[i].Collect(tape, at, collector);
        }
    }

    private void RunTimed(Tape tape, RuleContext context, FactCollector? collector, TimingSheet timings)
    {
        foreach (var at in tape.Objects)
        {
            ref readonly var plan = ref For(tape, at);
            for (var i = plan.Rules; i < plan.RuleEnd; i++)
                _rules[i].Run(tape, at, context, timings);
            var start = TimingSheet.Now;
            for (var i = plan.Facts; i < plan.FactEnd && collector is not null; i++)
                _facts[i].Collect(tape, at, collector);
            var taken = TimingSheet.Now - start;
            timings.Add(Phase.TakeFacts, taken);
            timings.Add(Phase.CheckRecords, -taken);
        }
    }

    /// <summary>Asks the rules about one object.</summary>
    public void RunRules(Tape tape, int at, RuleContext context)
    {
        ref readonly var plan = ref For(tape, at);
        for (var i = plan.Rules; i < plan.RuleEnd; i++)
            _rules[i].Run(tape, at, context);
    }

    private ref readonly ObjectPlan For(Tape tape, int at)
    {
        var shape = tape.TypeOf(at);
        var presence = tape.PresenceOf(at, Tables.Shapes[shape]);
        var slot = _typeSlots[shape] is >= 0 and var known ? known : FindTypeSlot(shape);
        if (slot > 0)
            shape += (new CodeField(tape, tape.CellOf(at, slot)).Index + 1) * Shapes;
        var plans = _plans;
        for (var bucket = BucketOf(shape, presence); ; bucket++)
        {
            ref readonly var plan = ref plans[bucket & (plans.Length - 1)];
            if (plan.IsFor(shape, presence))
                return ref plan;
            if (plan.Shape < 0)
                return ref Add(shape, presence);
        }
    }

    private int FindTypeSlot(int shape) => _typeSlots[shape] = Math.Max(_rulesByShape[shape].TypeSlot, _factsByShape[shape].TypeSlot);

    private static int BucketOf(int shape, ulong presence)
    {
        var mixed = (presence + ((ulong)shape * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 40);
    }

    private ref readonly ObjectPlan Add(int shape, ulong presence)
    {
        if (_count == Most)
            Clear();
        if (++_count * 4 > _plans.Length)
            Grow();
        var (rules, facts) = (_ruleCount, _factCount);
        var type = (shape / Shapes) - 1;
        AddRules(_rulesByShape[shape % Shapes].For(presence, type));
        foreach (var taken in _factsByShape[shape % Shapes].For(presence, type))
        {
            if (_factCount == _facts.Length)
                Array.Resize(ref _facts, _factCount * 2);
            _facts[_factCount++] = taken;
        }
        return ref Insert(new ObjectPlan(shape, presence, rules, _ruleCount, facts, _factCount));
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
            if (plan.Shape >= 0)
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
        var bucket = BucketOf(plan.Shape, plan.Presence);
        while (_plans[bucket & (_plans.Length - 1)].Shape >= 0)
            bucket++;
        ref var place = ref _plans[bucket & (_plans.Length - 1)];
        place = plan;
        return ref place;
    }
}
