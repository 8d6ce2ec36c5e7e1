using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A real reason for the persecution, as somebody claims it.</summary>
public sealed record Motive : Statement
{
    /// <summary>What sort of reason.</summary>
    public required MotiveCode Type { get; init; }

    /// <summary>The reason in words.</summary>
    public LanguageText? Label { get; init; }
}
