using System;
using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>Some inputs in a row, what came of them, and memory that is used again for the next.</summary>
internal sealed class Batch
{
    /// <summary>The number of the first input.</summary>
    public int First { get; private set; }

    public int Count { get; private set; }

    /// <summary>What came of each; null for one of lines.</summary>
    public DocumentResult?[] Results { get; private set; } = [];

    /// <summary>The facts of each.</summary>
    public List<FactSheet> Sheets { get; } = [];

    public bool IsChecked { get; set; }

    public void Begin(int first, int count)
    {
        (First, Count) = (first, count);
        if (Results.Length < count)
            Results = new DocumentResult?[count];
        while (Sheets.Count < count)
            Sheets.Add(new FactSheet());
    }

    public void Clear()
    {
        IsChecked = false;
        for (var i = 0; i < Count; i++)
            Sheets[i].Clear();
        Array.Clear(Results, 0, Count);
    }
}
