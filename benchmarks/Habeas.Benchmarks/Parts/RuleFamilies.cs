using System.Collections.Generic;
using System.Linq;
using Habeas.Rules;

namespace Habeas.Benchmarks;

internal static class RuleFamilies
{
    /// <summary>Those that have some of the rules.</summary>
    public static IEnumerable<RuleFamily> Of(IEnumerable<Rule> rules) => rules.Select(FamilyOf).Distinct().Order();

    public static IEnumerable<T> Choose<T>(IEnumerable<T> rules, RuleFamily family)
        where T : Rule => rules.Where(rule => FamilyOf(rule) == family);

    private static RuleFamily FamilyOf(Rule rule) => (RuleFamily)(rule.Info.Number / 1000);
}
