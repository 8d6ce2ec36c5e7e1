using Habeas.Index;

namespace Habeas.Rules;

/// <summary>A rule about records together. It sees facts, never the records themselves.</summary>
internal abstract class SetRule(string id, Severity severity, string message, FactSorts needs) : Rule(id, severity, message)
{
    /// <summary>What there must be some of: where one of these sorts is missing there is nothing to find, and the rule is not asked.</summary>
    public FactSorts Needs { get; } = needs;

    public abstract void Check(RecordIndex index, SetReports reports);
}
