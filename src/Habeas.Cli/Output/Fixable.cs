using System.Collections.Generic;
using System.Linq;

namespace Habeas.Cli.Output;

/// <summary>How many findings offer a fix.</summary>
internal static class Fixable
{
    /// <summary>How many offer a safe one, and how many one that a person should look at.</summary>
    public static (int Safe, int Unsafe) In(IReadOnlyList<Finding> findings)
    {
        var safe = findings.Count(static finding => finding.IsSafelyFixable);
        return (safe, findings.Count(static finding => finding.Edits.Count > 0) - safe);
    }
}
