using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Something that is done about objects of certain types: a rule looks at them, or facts are taken from them.</summary>
internal interface IObjectTask
{
    /// <summary>The types, indices into <see cref="Tables.Shapes"/>; types that extend them are meant too.</summary>
    IReadOnlyList<int> Shapes { get; }

    /// <summary>Names of properties without any of which an object is of no interest, so that it is not even looked at; empty when every object is.</summary>
    IReadOnlyList<string> Needs { get; }

    /// <summary>Names of properties of which each says that there is nothing to do: an object that has one of them is not looked at.</summary>
    IReadOnlyList<string> SettledBy { get; }

    /// <summary>
    /// Codes of the property <c>type</c>, as indices into its list: an object of another type, or of one that nobody knows, is of no interest. Empty when every type is.
    /// </summary>
    /// <param name="shape">The index of the object's own type, which has a list of its own.</param>
    IReadOnlyList<int> TypesOf(int shape);

    /// <summary>
    /// Whether an object with these properties can be of interest, where that takes more to tell. Asked once for all objects that have the same, so that it may take its time.
    /// </summary>
    /// <param name="properties">As <see cref="Tape.PresenceOf"/> tells them; no more is sure than which of those stand there that <see cref="Needs"/> and <see cref="SettledBy"/> name.</param>
    /// <param name="type">The index of the property <c>type</c>; -1 where there is none, nobody knows it, or <see cref="TypesOf"/> tells no types.</param>
    bool IsOfInterest(ulong properties, int type);

    /// <summary>What a record must have, any of it, for one of its objects to be of interest; <see cref="RecordTraits.None"/> when every record is.</summary>
    RecordTraits Traits { get; }
}
