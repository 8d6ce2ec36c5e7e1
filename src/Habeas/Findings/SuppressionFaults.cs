namespace Habeas.Findings;

/// <summary>Faults of what a record accepts under <c>suppress</c>. Found where suppressions are applied; no suppression holds for them.</summary>
internal static class SuppressionFaults
{
    public static readonly RuleInfo Unsuppressible = Warning("HAB1113", "UnsuppressibleRule", "no finding of \"{0}\" can be accepted in a record: {1}");
    public static readonly RuleInfo Unused = Warning("HAB1114", "UnusedSuppression", "\"{0}\" finds nothing at \"{1}\"{2}: delete this suppression");
    public static readonly RuleInfo Expired = Warning("HAB1115", "ExpiredSuppression", "\"{0}\" was accepted at \"{1}\" until {2} and is so no longer: look again, then delete this suppression or give it another day");

    public static readonly RuleInfo[] All = [Unsuppressible, Unused, Expired];

    private static RuleInfo Warning(string id, string name, string message) => new(id, name, Severity.Warning, message);
}
