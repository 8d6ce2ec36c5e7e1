using System;
using System.Globalization;

namespace Habeas.Benchmarks;

/// <summary>A bound that must hold, with what was measured.</summary>
/// <param name="What">What is compared to what.</param>
/// <param name="Measured">Null where it was left out.</param>
/// <param name="Bound">What the median must reach, or must not exceed.</param>
/// <param name="Aim">What it is meant to reach one day.</param>
/// <param name="Limit">What stands in the way of the aim.</param>
internal sealed record Floor(string What, Samples? Measured, double Bound, double Aim, Limit Limit, bool AtMost = false, string Unit = "")
{
    public const string Head = "| floors and aims | min | median | max | as it came | floor | aim |\n|---|---|---|---|---|---|---|";

    /// <summary>Why it was left out.</summary>
    public string Without { get; init; } = "";

    /// <summary>What must reach the aim, where that is something else; null where it is the same.</summary>
    public Samples? MeasuredForAim { get; init; }

    public bool IsMissed => Measured is { } measured && !Reaches(measured.Median, Bound);

    public bool IsAimMissed => (MeasuredForAim ?? Measured) is { } measured && !Reaches(measured.Median, Aim);

    /// <summary>A row of the table.</summary>
    public override string ToString() => Measured is null
        ? $"| {What} | – | – | – | – | {Sign} {Number(Bound)} not measured: {Without} | {Sign} {Number(Aim)} |"
        : $"| {What} | {Number(Measured.Min)} | {Number(Measured.Median)} | {Number(Measured.Max)} | {Number(Measured.AsItCame)} | {Sign} {Number(Bound)} {(IsMissed ? "**missed**" : "met")} | {Sign} {Number(Aim)} {(IsAimMissed ? "not met" : "met")}{(MeasuredForAim is { } peak ? ": " + Number(peak.Median) + " at the peak" : "")} |";

    private string Sign => AtMost ? "≤" : "≥";

    private bool Reaches(double value, double bound) => AtMost ? value <= bound : value >= bound;

    private string Number(double value) => value.ToString(Math.Abs(value) >= 20 || value == 0 ? "F0" : Math.Abs(value) >= 0.2 || Unit != "" ? "F2" : "F3", CultureInfo.InvariantCulture) + Unit;
}
