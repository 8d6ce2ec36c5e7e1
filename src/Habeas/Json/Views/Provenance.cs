namespace Habeas.Json;

/// <summary>Which sources hold for an object.</summary>
internal static class Provenance
{
    /// <summary>Its own, or those of the nearest object around it that has some, or those of the record: the nearest wins, they do not add up.</summary>
    public static ListView<ReferenceField> SourcesOf(Tape tape, RecordView record, int at)
    {
        for (; at != record.Index && at != 0; at = tape.ParentOf(at))
        {
            if (!tape.ShapeOf(at).Is(Tables.Statement))
                continue;
            var sources = new StatementView(tape, at).Sources;
            if (sources.Count > 0)
                return sources;
        }
        return record.Sources;
    }
}
