using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>A bound that must hold, with what was measured in each round.</summary>
/// <param name="What">What is compared to what.</param>
/// <param name="Values">One for each round.</param>
/// <param name="Bound">What the median must reach, or must not exceed.</param>
/// <param name="Aim">What it is meant to reach one day.</param>
/// <param name="AtMost">Whether less is better.</param>
internal sealed record Floor(string What, IReadOnlyList<double> Values, double Bound, double Aim, bool AtMost = false, string Unit = "")
{
    private readonly double[] _sorted = [.. Values.Order()];

    public bool IsMet => Reaches(Bound);

    private double Median => _sorted[_sorted.Length / 2];

    /// <summary>A row of the table.</summary>
    public override string ToString() =>
        $"| {What} | {Number(_sorted[0])} | {Number(Median)} | {Number(_sorted[^1])} | {Sign} {Number(Bound)} {(IsMet ? "met" : "**missed**")} | {Sign} {Number(Aim)} {(Reaches(Aim) ? "met" : "not met")} |";

    private string Sign => AtMost ? "≤" : "≥";

    private bool Reaches(double bound) => AtMost ? Median <= bound : Median >= bound;

    private string Number(double value) => value.ToString(Math.Abs(value) >= 20 ? "F0" : Math.Abs(value) >= 0.2 || Unit != "" ? "F2" : "F3", CultureInfo.InvariantCulture) + Unit;
}
