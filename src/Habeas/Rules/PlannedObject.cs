namespace Habeas.Rules;

/// <summary>What is done about one object: a copy of its plan, since plans move when others are made.</summary>
/// <param name="at">The object.</param>
/// <param name="plan">Its plan.</param>
internal readonly struct PlannedObject(int at, in ObjectPlan plan)
{
    public readonly int At = at;
    public readonly int Rules = plan.Rules;
    public readonly int RuleEnd = plan.RuleEnd;
    public readonly int Facts = plan.Facts;
    public readonly int FactEnd = plan.FactEnd;
}
