using System;

namespace Habeas.Matching;

/// <summary>As what two words were compared.</summary>
[Flags]
internal enum Looked
{
    Plain = 0,

    /// <summary>One of the names is transcribed for readers of German, French or Polish.</summary>
    Foreign = 1,

    /// <summary>As given names.</summary>
    Given = 2,

    /// <summary>Both names are of women.</summary>
    OfWomen = 4,
}
