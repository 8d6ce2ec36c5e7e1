using System.Collections.Generic;
using Habeas.Checking;
using Habeas.Cli.Baselines;

namespace Habeas.Cli.Output;

/// <summary>What all outputs are made from.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Inputs">Everything that was checked, in order.</param>
/// <param name="Root">The folder that addresses are relative to.</param>
/// <param name="Texts">The text of the files.</param>
/// <param name="Statistics">Counts, when they were asked for.</param>
/// <param name="Baseline">What is known and not among the findings; null without a baseline.</param>
/// <param name="Timings">Where the time went, when that was asked for.</param>
internal sealed record CheckReport(CheckResult Result, IReadOnlyList<Input> Inputs, SourceRoot Root, SourceTexts Texts, Statistics? Statistics, Baseline? Baseline, Timings? Timings);
