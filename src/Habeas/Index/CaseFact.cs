namespace Habeas.Index;

/// <summary>What other records must know of a person's case. There is one for nearly each case, so it is kept small: a place is a begin and a length.</summary>
internal readonly struct CaseFact : IFact<CaseFact>
{
    public CaseFact(long subject) => Key = subject;

    public long Key { get; }

    public int Input { get; init; }

    public int Record { get; init; }

    /// <summary>The last day on which the earliest thing that needs a living subject can have begun; <see cref="int.MaxValue"/> for none.</summary>
    public int FirstDay { get; init; }

    /// <summary>The first day on which the latest such thing can have begun; <see cref="int.MinValue"/> for none.</summary>
    public int LastDay { get; init; }

    /// <summary>Where the date of the earliest stands.</summary>
    public int FirstStart { get; init; }

    /// <summary>Where the date of the latest stands.</summary>
    public int LastStart { get; init; }

    public byte FirstLength { get; init; }

    public byte LastLength { get; init; }

    /// <summary>The least length in whole months of every prison term told; 0 where none is told. Negative: the same, and an arrest or custody is told without a date, or with a doubt.</summary>
    public short Term { get; init; }

    public short LeastTerm => Term == short.MinValue ? (short)0 : System.Math.Abs(Term);

    /// <summary>Whether an arrest or custody is told without a date, or with a doubt, so that it may have been at any time.</summary>
    public bool HasUndatedCustody => Term < 0;

    /// <summary>The last day on which the judgments with these terms can have been given.</summary>
    public int TermDay { get; init; }

    public Spot First => new(Input, Record, FirstStart, FirstStart + FirstLength);

    public Spot Last => new(Input, Record, LastStart, LastStart + LastLength);

    /// <summary>None: a stream may have too many cases for all their places to be kept.</summary>
    public Spot Spot => default;

    public CaseFact In(int input, int record) => this with { Input = input, Record = record };
}
