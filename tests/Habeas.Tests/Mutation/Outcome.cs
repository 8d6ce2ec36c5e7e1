using System.Collections.Generic;
using System.Linq;

namespace Habeas.Tests.Mutation;

/// <summary>What became of a fault.</summary>
/// <param name="Fault">The rule and what is wrong.</param>
/// <param name="Where">Record and place, and what stands there.</param>
/// <param name="FoundBy">The rule that reported it there; null when none did.</param>
/// <param name="Others">All other findings that the fault does not explain.</param>
internal sealed record Outcome(string Fault, string Where, string? FoundBy, IReadOnlyList<Finding> Others)
{
    public bool BringsOtherErrors => Others.Any(static finding => finding.Severity == Severity.Error);

    public override string ToString() =>
        $"{Fault}\n    at {Where}{string.Concat(Others.Select(static finding => $"\n    {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id} at {finding.Record}{finding.Location.Pointer}: {finding.Message}"))}";
}
