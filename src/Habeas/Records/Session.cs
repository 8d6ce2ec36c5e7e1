namespace Habeas.Records;

/// <summary>A time in which a body sits.</summary>
public sealed record Session : Statement
{
    /// <summary>What the session is called.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>From when to when, as an interval.</summary>
    public EdtfDate? Date { get; init; }
}
