using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Somebody who signed for several groups of one body on one day.</summary>
internal sealed class SignatureConflict(long forum, int day)
{
    /// <summary>The body in whose framework the texts were made.</summary>
    public long Forum { get; } = forum;

    public int Day { get; } = day;

    /// <summary>One for each group, in no order.</summary>
    public List<Signature> Signatures { get; } = [];

    /// <summary>A signature under one text.</summary>
    public readonly struct Signature(long text, int group, Spot spot)
    {
        /// <summary>Of the text's id.</summary>
        public long Text { get; } = text;

        /// <summary>Index of the group in its code list.</summary>
        public int Group { get; } = group;

        /// <summary>Where the group stands.</summary>
        public Spot Spot { get; } = spot;
    }
}
