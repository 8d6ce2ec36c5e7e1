using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Habeas.Json;

namespace Habeas.Benchmarks;

/// <summary>
/// Makes of real records those of other publishers: other people, cases and sources, who are called otherwise and have other ids, and in every fourth publisher's records the properties
/// stand in an order of their own. What a change makes wrong stays as it was; bodies and laws stay, since what institutions demand of their texts is looked up by them.
/// </summary>
internal sealed partial class SeedVariation(FolderSettings settings)
{
    private const int OwnOrder = 4;

    /// <summary>Letters that take each other's places. Vowels stay vowels, so that names can be read.</summary>
    private static readonly string[] Rings = ["bdgkptmn", "lrszv", "aeiou", "бдгкптмн", "лрсзв", "аеиоу"];

    private readonly Candidates _candidates = new();

    /// <summary>How many records were not changed as meant, since that would have made them faulty.</summary>
    public int Kept { get; private set; }

    /// <param name="record">A valid record.</param>
    /// <param name="publisher">Whose it is to be; 0 is the real one.</param>
    public byte[] Of(byte[] record, int publisher)
    {
        if (publisher == 0)
            return record;
        var text = Reordering.Write(Encoding.UTF8.GetString(record), publisher % OwnOrder == 0 ? PropertyOrder.Own : PropertyOrder.Format, (uint)publisher);
        var renamed = Encoding.UTF8.GetBytes(Renamed(text, publisher));
        if (IsValid(renamed))
            return renamed;
        Kept++;
        return Encoding.UTF8.GetBytes(text);
    }

    private bool IsValid(byte[] record) => _candidates.Check(Load.Of("one", [record], settings)) == 0;

    /// <summary>Ids get a number behind them, and names other letters, the same wherever they stand.</summary>
    private static string Renamed(string record, int publisher)
    {
        record = Id().Replace(record, string.Create(CultureInfo.InvariantCulture, $"$1-{publisher}"));
        return record.Contains("\"kind\":\"person\"", StringComparison.Ordinal) || record.Contains("\"printed\":", StringComparison.Ordinal)
            ? Name().Replace(record, match => match.Groups[1].Value + string.Concat(match.Groups[2].Value.Select(letter => Turned(letter, publisher))) + "\"")
            : record;
    }

    private static char Turned(char letter, int by)
    {
        foreach (var ring in Rings)
        {
            if (ring.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var at)
                return char.IsUpper(letter) ? char.ToUpperInvariant(ring[(at + by) % ring.Length]) : ring[(at + by) % ring.Length];
        }
        return letter;
    }

    /// <summary>Of people, cases, texts and sources, with whatever stands behind; those of other publishers have a slash.</summary>
    [GeneratedRegex("(\"(?:person|case|declaration|source|incident|link):[a-z0-9-]+)(?=[\"#])")]
    private static partial Regex Id();

    [GeneratedRegex("(\"(?:text|given|family|patronymic|printed)\":\\s*\")([^\"\\\\]+)\"")]
    private static partial Regex Name();
}
