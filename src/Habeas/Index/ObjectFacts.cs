using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// Takes from objects of certain types what set rules need. It is asked in the order in which objects begin, the record itself first, and keeps nothing between calls,
/// so that one instance serves all threads.
/// </summary>
internal abstract class ObjectFacts : IObjectTask
{
    /// <inheritdoc/>
    public abstract IReadOnlyList<int> Shapes { get; }

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> Needs => [];

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> SettledBy => [];

    /// <summary>The same for objects of all types that this is about.</summary>
    public virtual IReadOnlyList<int> Types => [];

    /// <inheritdoc/>
    public virtual IReadOnlyList<int> TypesOf(int shape) => Types;

    /// <inheritdoc/>
    public virtual bool IsOfInterest(ulong properties, int type) => true;

    /// <inheritdoc/>
    public virtual RecordTraits Traits => RecordTraits.None;

    /// <summary>Whether facts are taken from records that have been retracted too.</summary>
    public virtual bool IsOfRetracted => false;

    /// <summary>All of them, listed one by one.</summary>
    private static readonly ObjectFacts[] Listed =
    [
        new AfterFacts(),
        new InstrumentUses(),
        new LooksBackFacts(),
        new DemandFacts(),
        new LinkFacts(),
        new RetractionFacts(),
        new CaseFacts(),
        new LifeFacts(),
        new MinorFacts(),
        new AccessFacts(),
        new TextCustodyFacts(),
        new InstrumentFacts(),
        new OrderFacts(),
        new ConsentFacts(),
        new KinFacts(),
        new PersonFacts(),
        new InstitutionFacts(),
        new IdentifierFacts(),
        new LawFacts(),
    ];

    /// <summary>For each type of object what is taken from it.</summary>
    public static TasksByShape<ObjectFacts> All { get; } = new(Listed);

    /// <summary>The same for records that have been retracted.</summary>
    public static TasksByShape<ObjectFacts> OfRetracted { get; } = new(System.Array.FindAll(Listed, static facts => facts.IsOfRetracted));

    /// <summary>Takes the facts of the object whose row this is.</summary>
    public abstract void Collect(Tape tape, int at, FactCollector to);
}
