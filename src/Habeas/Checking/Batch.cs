using System;
using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>Some inputs in a row, what came of them, and memory that is used again for the next.</summary>
/// <param name="owner">Where the thread that checks it gets it back from.</param>
internal sealed class Batch(Stack<Batch> owner)
{
    /// <summary>The number of the first input.</summary>
    public int First { get; private set; }

    public int Count { get; private set; }

    /// <summary>What came of each; null for one of lines.</summary>
    public DocumentResult?[] Results { get; private set; } = [];

    /// <summary>The facts of each.</summary>
    public List<FactSheet> Sheets { get; } = [];

    public bool IsChecked { get; set; }

    /// <summary>Begins anew with other inputs.</summary>
    public void Begin(int first, int count)
    {
        (First, Count) = (first, count);
        IsChecked = false;
    }

    /// <summary>Clears what is left of the inputs before.</summary>
    public void Clear()
    {
        foreach (var sheet in Sheets)
            sheet.Clear();
        while (Sheets.Count < Count)
            Sheets.Add(new FactSheet());
        if (Results.Length < Count)
            Results = new DocumentResult?[Count];
        Array.Clear(Results, 0, Results.Length);
    }

    /// <summary>Lets the thread that has checked it use it again.</summary>
    public void GiveBack() => owner.Push(this);
}
