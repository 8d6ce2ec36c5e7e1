using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>A table of facts whatever their sort.</summary>
internal abstract class FactTable(FactSorts sort)
{
    public FactSorts Sort { get; } = sort;

    /// <summary>The next of those that got a fact since they were cleared or settled; null for none.</summary>
    public FactTable? NextFilled { get; set; }

    public abstract void Clear();

    /// <summary>Adds what this table of one document tells to the table of its sort among those of all.</summary>
    /// <param name="all">The tables of all documents.</param>
    /// <param name="input">The number of its input.</param>
    /// <param name="record">Its number in the input.</param>
    public abstract void AddTo(FactTables all, int input, int record);

    /// <summary>Lets go what has been added since last time and nobody will ask for, and notes the places of the rest.</summary>
    /// <param name="kept">Gets the places that may be reported; null where they need not be kept.</param>
    public abstract void Settle(List<Spot>? kept);
}
