using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Habeas.Rules;

namespace Habeas.Benchmarks;

internal static class RuleFamilies
{
    /// <summary>Those that have some of the rules, by name.</summary>
    public static IEnumerable<string> Of(IEnumerable<Rule> rules) => rules.Select(static rule => rule.Info.Family).Distinct();

    /// <summary>What a manifest calls all families of the rules but one.</summary>
    public static IEnumerable<string> Numbers(IEnumerable<Rule> rules, string but) =>
        rules.Where(rule => rule.Info.Family != but).Select(static rule => "HAB" + (rule.Info.Number / 1000).ToString(CultureInfo.InvariantCulture)).Distinct();
}
