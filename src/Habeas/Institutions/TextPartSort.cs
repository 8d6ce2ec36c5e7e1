namespace Habeas.Institutions;

/// <summary>What a part of a text is, in the order in which <see cref="TextPacker"/> tells them apart: first those without a text of their own, last those without a key.</summary>
internal enum TextPartSort
{
    /// <summary>The body in whose framework it was made.</summary>
    Forum,

    /// <summary>A body that issues it.</summary>
    Issuer,

    /// <summary>A text that it replaces.</summary>
    Replaced,

    /// <summary>A number under which it is known.</summary>
    Number,

    /// <summary>A number of States or groups that is stated of its list.</summary>
    Stated,

    /// <summary>A group that signatories name.</summary>
    Group,

    /// <summary>A State of signatories.</summary>
    State,

    /// <summary>A signature with a day of its own, which has no text either.</summary>
    Signature,
}
