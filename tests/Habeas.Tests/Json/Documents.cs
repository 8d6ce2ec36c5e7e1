using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Tests.Json;

/// <summary>Reads documents as the checker does, in arrays that end exactly where the padding ends: a read beyond it throws.</summary>
internal static class Documents
{
    public static byte[] Padded(ReadOnlySpan<byte> text)
    {
        var padded = new byte[text.Length + Scan.Padding];
        text.CopyTo(padded);
        return padded;
    }

    public static Reader Open(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Reader(new ReaderOptions());
        reader.Open(Padded(utf8), utf8.Length);
        return reader;
    }

    /// <summary>The reports on all records of a document.</summary>
    public static List<Report> ReportsOn(ReadOnlySpan<byte> text)
    {
        var reader = new Reader(new ReaderOptions());
        reader.Open(Padded(text), text.Length);
        var reports = new List<Report>();
        while (reader.Read())
            reports.AddRange(reader.Reports.Items);
        return reports;
    }

    public static IReadOnlyList<Finding> Check(string text, string? name = null) => new HabeasChecker().Check(text, name).Findings;

    public static string[] Ids(IEnumerable<Finding> findings) => [.. findings.Select(static finding => finding.Rule.Id)];

    public static bool IsTextError(RuleInfo rule) => rule.Id.StartsWith("HAB00", StringComparison.Ordinal) && rule.DefaultSeverity == Severity.Error;
}
