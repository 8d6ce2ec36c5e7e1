using System.Collections.Generic;

namespace Habeas.Rules;

/// <summary>Rules that share work: what they have in common is done once for all of them that are asked about an object.</summary>
internal abstract class RuleFamily
{
    /// <summary>A run that asks all of these rules, which belong to the family.</summary>
    public abstract ObjectRun Together(IReadOnlyList<ShapeRule> rules);
}
