using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A count of people or things, or a list of people: a list is a figure with <c>members</c>. Inner figures inherit <c>asOf</c>, <c>date</c>, <c>state</c>, <c>means</c> and <c>as</c>.</summary>
public sealed record Figure : Statement
{
    /// <summary>What is counted.</summary>
    public required UnitCode Counts { get; init; }

    /// <summary>Who or what is counted, in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>How many. Absent: not told, as where only names or a trend are given.</summary>
    public Quantity? Value { get; init; }

    /// <summary>What the figure counts within a breakdown, as a code.</summary>
    public CategoryCode? Category { get; init; }

    /// <summary>The State it is about.</summary>
    public StatesCode? State { get; init; }

    /// <summary>How it moved against the earlier figure.</summary>
    public TrendCode? Trend { get; init; }

    /// <summary>By how much it moved; the direction is in <c>trend</c>.</summary>
    public Quantity? Change { get; init; }

    /// <summary>The date on which the figure held: a stock.</summary>
    /// <remarks>Either <c>asOf</c> or <c>date</c>, never both.</remarks>
    public EdtfDate? AsOf { get; init; }

    /// <summary>The time over which it was counted: a flow. A running total whose begin is not known is <c>/b</c>.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The text whose definition was applied.</summary>
    [Kinds("declaration", "law")]
    public Reference? Definition { get; init; }

    /// <summary>The edition of the text that gives the figure.</summary>
    [Kinds("declaration")]
    public Reference? Edition { get; init; }

    /// <summary>Those of the counted who are named.</summary>
    public RecordList<Party> Members { get; init; }

    /// <summary>Whether <c>members</c> lists all. Absent: not stated.</summary>
    public ExtentCode? Extent { get; init; }

    /// <summary>Divisions of the whole into parts that do not overlap and together make it up.</summary>
    public RecordList<Breakdown> Breakdowns { get; init; }

    /// <summary>Parts that may overlap or leave a rest.</summary>
    public RecordList<Figure> Including { get; init; }

    /// <summary>Types of event that hold for everyone counted, where nothing but the type is told. Timelines read it, so no case repeats it.</summary>
    /// <remarks>With any detail (term, place, method) it is an assertion whose victim is the figure.</remarks>
    public RecordList<EventCode> Means { get; init; }

    /// <summary>As what those counted are designated.</summary>
    public RoleCode? As { get; init; }
}
