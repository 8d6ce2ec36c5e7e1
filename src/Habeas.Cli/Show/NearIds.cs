using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Findings;

namespace Habeas.Cli.Show;

/// <summary>The ids that somebody probably meant.</summary>
internal static class NearIds
{
    private const int Most = 5;

    /// <summary>Ids that hold what was written, or differ by a few letters; the kind counts less than the name.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> ids)
    {
        var name = Name(wanted);
        return
        [
            .. ids.Select(id => (Id: id, Distance: Distance(name, Name(id)) + (Kind(id) == Kind(wanted) ? 0 : 1)))
                .Where(x => x.Distance <= 1 + (Math.Max(name.Length, 6) / 3))
                .OrderBy(x => x.Distance).ThenBy(x => x.Id, StringComparer.Ordinal).Take(Most).Select(x => x.Id),
        ];
    }

    private static string Name(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string Kind(string id) => id[..Math.Max(0, id.IndexOf(':', StringComparison.Ordinal))];

    /// <summary>Letters to add, drop, change or swap; none where one holds the other as whole words.</summary>
    private static int Distance(string written, string id) =>
        written.Length > 2 && ("-" + id + "-").Contains("-" + written + "-", StringComparison.Ordinal) ? 0 : Nearest.Distance(written, id, int.MaxValue);
}
