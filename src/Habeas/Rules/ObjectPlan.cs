using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What is done about every object that is of one sort and has the same properties, of those that matter: parts of two lists.</summary>
/// <param name="sort">Its type, what it says under <c>type</c> and what its record has, as one number; -1 where there is no plan yet.</param>
/// <param name="presence">The properties, as <see cref="Tape.PresenceOf"/> tells them.</param>
/// <param name="rules">Where the rules begin that are asked.</param>
/// <param name="ruleEnd">Where they end.</param>
/// <param name="facts">Where the facts begin that are taken.</param>
/// <param name="factEnd">Where they end.</param>
internal readonly struct ObjectPlan(int sort, ulong presence, int rules, int ruleEnd, int facts, int factEnd)
{
    public readonly ulong Presence = presence;
    public readonly int Sort = sort;
    public readonly int Rules = rules;
    public readonly int RuleEnd = ruleEnd;
    public readonly int Facts = facts;
    public readonly int FactEnd = factEnd;

    /// <summary>1 where anything is done, 0 where nothing is.</summary>
    public readonly int Any = ruleEnd - rules + factEnd - facts > 0 ? 1 : 0;

    public bool IsFor(int sort, ulong presence) => Presence == presence && Sort == sort;
}
