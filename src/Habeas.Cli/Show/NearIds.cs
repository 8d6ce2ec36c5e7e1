using System;
using System.Collections.Generic;
using System.Linq;

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

    /// <summary>Letters to add, drop or change; none where one holds the other as whole words.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 2 && ("-" + b + "-").Contains("-" + a + "-", StringComparison.Ordinal))
            return 0;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[b.Length];
    }
}
