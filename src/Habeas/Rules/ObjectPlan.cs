using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Looks at the object whose row this is: a rule by itself, or several that share work.</summary>
internal delegate void ObjectRun(Tape tape, int at, RuleContext context);

/// <summary>What is done about every object of one type that has the same properties.</summary>
/// <param name="shape">The type.</param>
/// <param name="presence">The properties, as <see cref="Tape.PresenceOf"/> tells them.</param>
/// <param name="rules">What is asked.</param>
/// <param name="facts">What is taken.</param>
internal sealed class ObjectPlan(int shape, ulong presence, ObjectRun[] rules, ObjectFacts[] facts)
{
    public readonly ulong Presence = presence;
    public readonly int Shape = shape;
    public readonly ObjectRun[] Rules = rules;
    public readonly ObjectFacts[] Facts = facts;
}
