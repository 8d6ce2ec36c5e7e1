using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule that is asked about an object, or several of one family that are asked together.</summary>
/// <param name="rule">The rule, or the first of them.</param>
/// <param name="together">All of them; null for one by itself.</param>
internal readonly struct RuleStep(ShapeRule rule, ShapeRule[]? together)
{
    public void Run(Tape tape, int at, RuleContext context)
    {
        if (together is null)
            rule.Run(tape, at, context);
        else
            rule.RunTogether(together, tape, at, context);
    }
}
