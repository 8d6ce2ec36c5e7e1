namespace Habeas.Cli.Baselines;

/// <summary>Findings that are known: of one rule, at one place of one record. A line says nothing and does not stand here.</summary>
/// <param name="File">Where they were found, from the folder of the baseline, with slashes. Only of a file that holds no record does it count.</param>
/// <param name="Record">The id of the record; null where it is not known.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="At">The place in the record, from the nearest item with an id: <c>#arrest/date</c>, <c>/events/0</c>; empty for the whole.</param>
/// <param name="Count">How many there are.</param>
internal sealed record BaselineEntry(string File, string? Record, string Rule, string At, int Count)
{
    /// <summary>By what a finding is known again, also when its record stands in another file.</summary>
    public (string Rule, string Owner, string At) Key => (Rule, Record ?? "file:" + File, At);
}
