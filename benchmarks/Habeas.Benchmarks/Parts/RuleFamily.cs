namespace Habeas.Benchmarks;

/// <summary>Rules that belong together: the first digit of their ids.</summary>
public enum RuleFamily
{
    Structure = 1,
    Chronology,
    Arithmetic,
    Institutions,
    Identity,
    References,
    Provenance,
    Protection,
}
