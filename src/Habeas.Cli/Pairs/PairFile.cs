using System;
using System.Collections.Generic;
using System.IO;

namespace Habeas.Cli.Pairs;

/// <summary>Pairs of names that somebody labelled, and how the comparison judges them. Only the verdict <see cref="NameVerdict.Same"/> counts as found.</summary>
internal sealed class PairFile
{
    private readonly List<LabelledPair> _missed = [];

    /// <summary>Pairs judged otherwise than labelled.</summary>
    public IReadOnlyList<LabelledPair> Missed => _missed;

    public int Count => Found + MissedCount + Wrong + Kept;

    /// <summary>Same, and found to be.</summary>
    public int Found { get; private set; }

    /// <summary>Same, and not found to be.</summary>
    public int MissedCount { get; private set; }

    /// <summary>Different, and called the same.</summary>
    public int Wrong { get; private set; }

    /// <summary>Different, and not called the same.</summary>
    public int Kept { get; private set; }

    public double Precision => Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong);

    public double Recall => Found + MissedCount == 0 ? 1 : (double)Found / (Found + MissedCount);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Reads a file whose lines hold two names and a label, parted by tabs; what stands behind is for its readers. A first line without label is a heading.</summary>
    /// <exception cref="FormatException">A line has no label.</exception>
    public static PairFile Read(string path)
    {
        var pairs = new PairFile();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var columns = line.Split('\t');
            var label = columns.Length > 2 ? columns[2].Trim() : "";
            if (label is "same" or "different")
                pairs.Judge(columns[0], columns[1], label == "same");
            else if (line.Trim().Length > 0 && number > 1)
                throw new FormatException($"{path}, line {number}: two names and \"same\" or \"different\" are expected, parted by tabs");
        }
        return pairs;
    }

    private void Judge(string first, string second, bool areSame)
    {
        var comparison = NameMatcher.Compare(first, second);
        var found = comparison.Verdict == NameVerdict.Same;
        if (found && areSame)
            Found++;
        else if (found)
            Wrong++;
        else if (areSame)
            MissedCount++;
        else
            Kept++;
        if (found != areSame)
            _missed.Add(new LabelledPair(first, second, areSame, comparison));
    }
}
