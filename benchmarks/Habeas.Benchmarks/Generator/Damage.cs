using System;

namespace Habeas.Benchmarks;

/// <summary>Makes valid records faulty, each in its turn otherwise: most stay readable, one of eight is cut short.</summary>
internal static class Damage
{
    private static readonly string[] Members =
    [
        "\"nobodyKnows\":1",
        "\"review\":\"2024-02-30\"",
        "\"access\":\"whoeverAsks\"",
        "\"note\":5",
        "\"note\":\"first\",\"note\":\"second\"",
        "\"inferred\":[{\"property\":\"nothing\",\"basis\":{\"en\":\"worked out from the rest\"}}]",
        "\"note\":\"seen\",\"unknown\":[\"note\"]",
    ];

    /// <param name="record">The text of a record.</param>
    /// <param name="turn">Which fault: any number.</param>
    public static string Of(string record, int turn)
    {
        var end = record.LastIndexOf('}');
        var (which, time) = (turn % (Members.Length + 1), turn / (Members.Length + 1));
        if (which == 0)
            return record[..end];
        // At the end, or behind the first id.
        var id = record.IndexOf('"', record.IndexOf("\"id\"", StringComparison.Ordinal) + 4);
        var at = time % 2 == 0 ? end : record.IndexOf('"', id + 1) + 1;
        return record[..at] + "," + Members[which - 1] + record[at..];
    }
}
