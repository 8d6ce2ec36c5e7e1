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

    /// <summary>Runs, and notes how long that took; of rules that are asked together, each an equal share.</summary>
    public void Run(Tape tape, int at, RuleContext context, TimingSheet timings)
    {
        var start = TimingSheet.Now;
        Run(tape, at, context);
        var ticks = TimingSheet.Now - start;
        if (together is null)
        {
            timings.Add(rule.Info, ticks);
            return;
        }
        foreach (var one in together)
            timings.Add(one.Info, ticks / together.Length);
    }
}
