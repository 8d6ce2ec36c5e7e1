using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Habeas.Tests.Seeds;

/// <summary>One fact that somebody read in one of the five texts, kept apart from the records.</summary>
internal sealed record SeedFact(string Key, string Text, int? Paragraph)
{
    public string Source => Text switch
    {
        "000" => "source:odf-2018-01-25",
        "001" => "source:odf-2019-02",
        "002" => "source:odf-2017-10-11",
        "003" => "source:odf-2019-03",
        _ => "source:odf-open-letter",
    };

    public static IReadOnlyDictionary<string, SeedFact> All() =>
        File.ReadLines(Checkout.Beside("facts", "seed-facts.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new SeedFact(cells[0], cells[1], cells[2] == "-" ? null : int.Parse(cells[2], CultureInfo.InvariantCulture)))
            .ToDictionary(fact => fact.Key);

    /// <summary>Whether a citation is of this text, and of this paragraph or a range with it.</summary>
    public bool IsCitedBy(string citation)
    {
        var at = citation.IndexOf('#', System.StringComparison.Ordinal);
        if (at < 0 || citation[..at] != Source)
            return false;
        var place = citation[(at + 1)..];
        if (place == "title")
            return Paragraph == 1;
        var bounds = place["par".Length..].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return bounds[0] <= Paragraph && Paragraph <= bounds[^1];
    }
}
