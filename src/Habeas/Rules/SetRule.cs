using Habeas.Index;

namespace Habeas.Rules;

/// <summary>A rule about records together. It sees facts, never the records themselves.</summary>
internal abstract class SetRule(string id, Severity severity, string message) : Rule(id, severity, message)
{
    public abstract void Check(RecordIndex index, SetReports reports);
}
