using System.Collections.Generic;

namespace Habeas.Institutions;

/// <summary>One thing that can be wrong with a text in the light of what its bodies demand. It names no institution. Pure and without state.</summary>
internal abstract class TextCheck
{
    /// <summary>Adds what is wrong with a text.</summary>
    public abstract void Find(TextFact text, TextBodies bodies, List<TextFault> faults);

    protected void Add(List<TextFault> faults, in TextPart at, bool isPossible, params string[] arguments) => faults.Add(new TextFault(this, at.Start, at.End, isPossible, arguments));

    protected static string Day(int day) => CalendarDay.OfBound(day)?.ToString() ?? "an unknown day";
}
