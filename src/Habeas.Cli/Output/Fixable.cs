using System.Collections.Generic;

namespace Habeas.Cli.Output;

/// <summary>How many findings offer a fix.</summary>
internal static class Fixable
{
    /// <summary>How many offer a safe one, and how many one that a person should look at.</summary>
    public static (int Safe, int Unsafe) In(IReadOnlyList<Finding> findings)
    {
        var (safe, all) = (0, 0);
        for (var i = 0; i < findings.Count; i++)
        {
            safe += findings[i].IsSafelyFixable ? 1 : 0;
            all += findings[i].Edits.Count > 0 ? 1 : 0;
        }
        return (safe, all - safe);
    }
}
