using Habeas.Index;

namespace Habeas.Rules;

/// <summary>A rule about single records that has something to compare over several records, too. There it sees facts, as a <see cref="SetRule"/> does.</summary>
internal interface IAcrossRecords
{
    /// <inheritdoc cref="SetRule.Needs"/>
    FactSorts Compared { get; }

    void Check(RecordIndex index, SetReports reports);
}
