using System;
using System.Collections.Generic;
using System.IO;

namespace Habeas.Cli;

/// <summary>All rules that have a page: those of the checker, and those about code, which the analyzer in the package <c>Habeas</c> reports.</summary>
internal static class ExplainedRules
{
    public static IReadOnlyList<RuleInfo> All { get; } = [.. HabeasChecker.Rules, .. OfCode()];

    /// <summary>From the list in which their ids are written down once given: id, name, severity.</summary>
    private static IEnumerable<RuleInfo> OfCode()
    {
        using var reader = new StreamReader(typeof(ExplainedRules).Assembly.GetManifestResourceStream("rules/code-ids")!);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            yield return new RuleInfo(parts[0], parts[1], Enum.Parse<Severity>(parts[2], ignoreCase: true), "");
        }
    }
}
