using System.Collections.Generic;
using System.Linq;

namespace Habeas.Analyzers.Code;

/// <summary>All rules about code, listed one by one.</summary>
internal static class CodeRules
{
    public static readonly CodeRule[] All =
    [
        new InvalidConstant(),
        new CodeOutsideClosedList(),
        new CodeOutsideOpenList(),
        new IdOfNoRecord(),
        new ContradictoryInitialiser(),
    ];

    /// <summary>What can be reported about code, the analyzer's own failing included, in the order of their ids.</summary>
    public static IEnumerable<RuleInfo> Infos => [Fault.Info, .. All.Select(static rule => rule.Info)];
}
