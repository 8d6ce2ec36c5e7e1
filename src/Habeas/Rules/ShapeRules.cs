using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// The rules about one type of object. Most rules are about properties that few objects have: which of those are worth asking is told by one look at
/// the properties that stand there.
/// </summary>
internal sealed class ShapeRules
{
    private readonly ShapeRule[] _always;
    private readonly (ShapeRule Rule, ulong Needs)[] _some;
    private readonly ulong _needs;
    private readonly Shape _shape;

    public ShapeRules(Shape shape, IEnumerable<ShapeRule> rules)
    {
        _shape = shape;
        var always = new List<ShapeRule>();
        var some = new List<(ShapeRule, ulong)>();
        foreach (var rule in rules)
        {
            if (!IsAbout(rule, shape))
                continue;
            var needs = shape.MaskOf([.. rule.Needs]);
            _needs |= needs;
            if (rule.Needs.Count == 0)
                always.Add(rule);
            else if (needs != 0)
                some.Add((rule, needs));
        }
        _always = [.. always];
        _some = [.. some];
    }

    /// <summary>How many of the rules <see cref="Run"/> asks about the object; for measuring, since the run itself keeps no count.</summary>
    public int CountAsked(Tape tape, int at)
    {
        var presence = tape.PresenceOf(at, _shape);
        return _always.Length + Array.FindAll(_some, item => (presence & item.Needs) != 0).Length;
    }

    public void Run(Tape tape, int at, RuleContext context)
    {
        foreach (var rule in _always)
            rule.Run(tape, at, context);
        var presence = tape.PresenceOf(at, _shape);
        if ((presence & _needs) == 0)
            return;
        foreach (var (rule, needs) in _some)
        {
            if ((presence & needs) != 0)
                rule.Run(tape, at, context);
        }
    }

    private static bool IsAbout(ShapeRule rule, Shape shape)
    {
        foreach (var type in rule.Shapes)
        {
            if (shape.Is(type))
                return true;
        }
        return false;
    }
}
