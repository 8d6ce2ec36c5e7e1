using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// One thing that can be wrong with a record or with a set of records. A rule is pure: it reads what it is given and reports, and keeps nothing between calls,
/// so that one instance serves all threads.
/// </summary>
internal abstract class Rule
{
    protected Rule(string id, Severity severity, string message) => Info = new RuleInfo(id, GetType().Name, severity, message);

    public RuleInfo Info { get; }
}

/// <summary>A rule about objects of some types, wherever in a record they stand.</summary>
/// <param name="id">The permanent id.</param>
/// <param name="severity">Where no manifest says otherwise.</param>
/// <param name="message">With places for arguments.</param>
/// <param name="shapes">The types.</param>
internal abstract class ShapeRule(string id, Severity severity, string message, params int[] shapes) : Rule(id, severity, message)
{
    /// <summary>The types, indices into <see cref="Tables.Shapes"/>; types that extend them are meant too.</summary>
    public IReadOnlyList<int> Shapes { get; } = shapes;

    /// <summary>Names of properties without any of which an object is of no interest, so that the rule is not even asked; empty when every object is.</summary>
    public virtual IReadOnlyList<string> Needs => [];

    /// <summary>Checks the object whose row this is.</summary>
    public abstract void Run(Tape tape, int at, RuleContext context);
}
