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
    private readonly Wanting[] _some;
    private readonly ulong _needs;
    private readonly Shape _shape;

    public ShapeRules(Shape shape, ShapeRule[] rules)
    {
        _shape = shape;
        var always = new List<ShapeRule>();
        var some = new Wanting[rules.Length];
        var count = 0;
        foreach (var rule in rules)
        {
            if (!IsAbout(rule, shape))
                continue;
            var names = rule.Needs;
            var needs = shape.MaskOf([.. names]);
            _needs |= needs;
            if (names.Count == 0)
                always.Add(rule);
            else if (needs != 0)
                some[count++] = new Wanting(rule, needs);
        }
        _always = [.. always];
        _some = new Wanting[count];
        Array.Copy(some, _some, count);
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
        foreach (var some in _some)
        {
            if ((presence & some.Needs) != 0)
                some.Rule.Run(tape, at, context);
        }
    }

    /// <summary>A rule, and the properties of which one must stand there.</summary>
    private readonly struct Wanting(ShapeRule rule, ulong needs)
    {
        public readonly ShapeRule Rule = rule;
        public readonly ulong Needs = needs;
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
