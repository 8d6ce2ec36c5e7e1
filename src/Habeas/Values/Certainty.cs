namespace Habeas;

/// <summary>
/// What imprecise values let one say about a statement: it holds for none, for some, or for every reading of them.
/// </summary>
/// <remarks>
/// <para>
/// A record says <c>2017-10</c>, and an event of <c>2017-10-15</c> is compared with it. Neither "before" nor "not before" would be true;
/// <see cref="Possibly"/> is. A check reports a fault only on <see cref="Never"/> or <see cref="Certainly"/>, so that no true record is called false
/// for being honest about what is not known.
/// </para>
/// <para>
/// The values are ordered and the default is <see cref="Never"/>. An answer of <see cref="Never"/> or <see cref="Certainly"/> is always right;
/// <see cref="Possibly"/> is also given where a value has gaps (<c>[1998,2005]</c>, <c>19XX-02-29</c>) that are not looked into.
/// </para>
/// </remarks>
public enum Certainty
{
    /// <summary>No reading of the values makes the statement true.</summary>
    Never = 0,

    /// <summary>Some readings make the statement true, or it cannot be told.</summary>
    Possibly = 1,

    /// <summary>Every reading of the values makes the statement true.</summary>
    Certainly = 2,
}
