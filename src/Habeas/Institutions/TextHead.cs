namespace Habeas.Institutions;

/// <summary>What is known of a declaration as a whole, as it stands in a log before its parts: plain fields, which are copied as they are.</summary>
internal struct TextHead
{
    /// <inheritdoc cref="TextFact.Id"/>
    public long Id;

    /// <inheritdoc cref="TextFact.Type"/>
    public long Type;

    /// <inheritdoc cref="TextFact.TypeStart"/>
    public int TypeStart;

    /// <inheritdoc cref="TextFact.TypeEnd"/>
    public int TypeEnd;

    /// <inheritdoc cref="TextFact.TabledFirst"/>
    public int TabledFirst;

    /// <inheritdoc cref="TextFact.TabledLast"/>
    public int TabledLast;

    /// <inheritdoc cref="TextFact.TabledStart"/>
    public int TabledStart;

    /// <inheritdoc cref="TextFact.TabledEnd"/>
    public int TabledEnd;

    /// <inheritdoc cref="TextFact.LifeFirst"/>
    public int LifeFirst;

    /// <inheritdoc cref="TextFact.LifeLast"/>
    public int LifeLast;

    /// <inheritdoc cref="TextFact.LeastSigned"/>
    public int LeastSigned;

    /// <inheritdoc cref="TextFact.MostSigned"/>
    public int MostSigned;

    /// <inheritdoc cref="TextFact.WithoutState"/>
    public int WithoutState;

    /// <inheritdoc cref="TextFact.WithoutGroup"/>
    public int WithoutGroup;

    /// <inheritdoc cref="TextFact.ListStart"/>
    public int ListStart;

    /// <summary>How many parts follow.</summary>
    public int Parts;

    /// <inheritdoc cref="TextFact.IsComplete"/>
    public bool IsComplete;
}
