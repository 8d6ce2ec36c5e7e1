using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>What invented records are like. The defaults are the load that speed is measured on.</summary>
internal sealed record SyntheticOptions
{
    /// <summary>The same seed gives the same records.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The least that a case or declaration has in bytes, on average; what it refers to is smaller.</summary>
    public int SmallestSize { get; init; } = 3700;

    /// <summary>The most that it has; between the two all are as likely.</summary>
    public int LargestSize { get; init; } = 3700;

    /// <summary>What names and wordings are written in, each as often as it stands here.</summary>
    public IReadOnlyList<Script> Scripts { get; init; } = ReadScripts("latin:4,cyrillic");

    /// <summary>The share of records in which whatever is not ASCII is escaped.</summary>
    public double Escapes { get; init; } = 0.05;

    public PropertyOrder Order { get; init; }

    /// <summary>The share of records that are faulty, each by itself.</summary>
    public double Faults { get; init; }

    /// <summary>Reads <c>--size</c> and so on; see <see cref="Program"/>.</summary>
    /// <exception cref="ArgumentException">Something else stands there.</exception>
    public static SyntheticOptions Parse(IReadOnlyList<string> words)
    {
        var options = new SyntheticOptions();
        for (var i = 0; i < words.Count; i += 2)
        {
            var value = i + 1 < words.Count ? words[i + 1] : throw new ArgumentException(words[i] + " wants a value");
            var sizes = words[i] == "--size" ? [.. value.Split("..").Select(Whole)] : Array.Empty<int>();
            options = words[i] switch
            {
                "--size" when sizes.Length <= 2 && sizes[0] <= sizes[^1] => options with { SmallestSize = sizes[0], LargestSize = sizes[^1] },
                "--scripts" => options with { Scripts = ReadScripts(value) },
                "--escapes" => options with { Escapes = Share(value) },
                "--order" when Enum.TryParse<PropertyOrder>(value, ignoreCase: true, out var order) => options with { Order = order },
                "--faults" => options with { Faults = Share(value) },
                "--seed" => options with { Seed = Whole(value) },
                var word => throw new ArgumentException($"{word} {value} is not understood"),
            };
        }
        return options;
    }

    private static List<Script> ReadScripts(string value)
    {
        var scripts = new List<Script>();
        foreach (var part in value.Split(','))
        {
            var parts = part.Split(':');
            scripts.AddRange(Enumerable.Repeat(Script.Find(parts[0]), parts.Length > 1 ? Whole(parts[1]) : 1));
        }
        return scripts;
    }

    private static int Whole(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new ArgumentException($"{value} is no number above 0");

    private static double Share(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1 ? share : throw new ArgumentException($"{value} is no share: from 0 to 1");
}
