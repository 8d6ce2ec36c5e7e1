using System;

namespace Habeas.Rules;

/// <summary>Which marks a rule looks at.</summary>
[Flags]
internal enum MarkKinds
{
    /// <summary>Looked for in vain.</summary>
    Unknown = 1,

    /// <summary>Known and not shared.</summary>
    Withheld = 2,

    /// <summary>Where a value comes from: <c>inferred</c>, <c>support</c>, <c>variants</c>, <c>wording</c>.</summary>
    Evidence = 4,

    All = Unknown | Withheld | Evidence,
}
