using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// One thing that can be wrong with a record or with a set of records. A rule is pure: it reads what it is given and reports, and keeps nothing between calls,
/// so that one instance serves all threads.
/// </summary>
internal abstract class Rule
{
    protected Rule(string id, Severity severity, string message) => Info = new RuleInfo(id, this, severity, message);

    public RuleInfo Info { get; }
}

/// <summary>A rule about objects of some types, wherever in a record they stand.</summary>
/// <param name="id">The permanent id.</param>
/// <param name="severity">Where no manifest says otherwise.</param>
/// <param name="message">With places for arguments.</param>
/// <param name="shapes">The types; none where the rule says it itself.</param>
internal abstract class ShapeRule(string id, Severity severity, string message, params int[] shapes) : Rule(id, severity, message), IObjectTask
{
    /// <inheritdoc/>
    public virtual IReadOnlyList<int> Shapes { get; } = shapes;

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> Needs => [];

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> SettledBy => [];

    /// <summary>The same for objects of all types that this is about.</summary>
    public virtual IReadOnlyList<int> Types => [];

    /// <inheritdoc/>
    public virtual IReadOnlyList<int> TypesOf(int shape) => Types;

    /// <inheritdoc/>
    public virtual bool IsOfInterest(ulong properties, int type) => true;

    /// <inheritdoc/>
    public virtual RecordTraits Traits => RecordTraits.None;

    /// <summary>What is the same of rules that share work and are asked together; null for a rule by itself.</summary>
    public virtual object? Family => null;

    /// <summary>Checks the object whose row this is.</summary>
    public abstract void Run(Tape tape, int at, RuleContext context);

    /// <summary>Checks the object for all of these rules, which are of this one's family.</summary>
    public virtual void RunTogether(ShapeRule[] rules, Tape tape, int at, RuleContext context)
    {
        foreach (var rule in rules)
            rule.Run(tape, at, context);
    }
}
