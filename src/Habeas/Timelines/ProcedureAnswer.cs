using System.Collections.Generic;
using System.Linq;

namespace Habeas.Timelines;

/// <summary>How far proceedings had come by a day, and by which claims.</summary>
/// <remarks>
/// <para>A stage counts from the day on which it happened: certainly, if by every reading of the dates that day had come; possibly, if by some.</para>
/// <para>
/// A later stage takes the place of an earlier one only if it is certainly later and certainly reached, and is about the same charge (<c>concerns</c>), replaces that
/// decision (<c>replaces</c>), or neither says which charge it is about. Which charge a sentence is for is never guessed: stages of different or untold charges stand side
/// by side in <see cref="Current"/>.
/// </para>
/// </remarks>
public sealed class ProcedureAnswer
{
    internal ProcedureAnswer(CalendarDay day, StageEvidence[] current, StageEvidence[] earlier)
    {
        Day = day;
        Current = current;
        Earlier = earlier;
        Main = current.OrderByDescending(e => e.Certainty).ThenByDescending(e => e.Stage).FirstOrDefault();
    }

    /// <summary>The day asked about.</summary>
    public CalendarDay Day { get; }

    /// <summary>The stage that is most certain, and of these the furthest.</summary>
    public ProcedureStage Stage => Main?.Stage ?? ProcedureStage.NotKnown;

    /// <summary>How certain <see cref="Stage"/> is.</summary>
    public Certainty Certainty => Main?.Certainty ?? Certainty.Never;

    /// <summary>Whether the judgment could no longer be appealed; null if not stated.</summary>
    public bool? IsFinal => Main?.IsFinal;

    /// <summary>All stages reached by that day that no later one has taken the place of.</summary>
    public IReadOnlyList<StageEvidence> Current { get; }

    /// <summary>Stages that later ones have taken the place of.</summary>
    public IReadOnlyList<StageEvidence> Earlier { get; }

    /// <summary>The evidence for <see cref="Stage"/>; null if nothing is known.</summary>
    public StageEvidence? Main { get; }
}
