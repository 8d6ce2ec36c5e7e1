namespace Habeas.Cli.Pairs;

/// <summary>Two names, what somebody says of them, and what the comparison says.</summary>
internal sealed record LabelledPair(string First, string Second, bool AreSame, NameComparison Comparison);
