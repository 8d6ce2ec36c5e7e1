using System;

namespace Habeas.Json;

/// <summary>What some records have or are, most of it few: where it is missing, whatever looks for it need not be asked. It is noted rather once too often than not at all.</summary>
[Flags]
internal enum RecordTraits
{
    None = 0,

    /// <summary>A reference to an item of the record itself.</summary>
    LocalReference = 1,

    /// <summary>More than one item with an id.</summary>
    SeveralItems = 2,

    /// <summary>
    /// In the document, an escape or a letter whose first byte is CC or above: marks, scripts other than Latin. Of a record that is checked more is known:
    /// all that <see cref="Scan.MayMixScripts"/> asks, which nearly all names are written without.
    /// </summary>
    RareLetter = 4,

    /// <summary>A file of its own.</summary>
    OwnFile = 8,

    /// <summary>An id that does not plainly begin with the record's kind.</summary>
    OddId = 16,

    /// <summary>It is a case.</summary>
    Case = 32,

    /// <summary>It is a declaration.</summary>
    Declaration = 64,

    /// <summary>In the document, an escape or one of the bytes C2, E2 and EF, with which all characters begin that cannot be seen.</summary>
    InvisibleLetter = 128,

    /// <summary>A mark: something that says of a property where it comes from, or why it is not there.</summary>
    Mark = 256,

    All = LocalReference | SeveralItems | RareLetter | OwnFile | OddId | Case | Declaration | InvisibleLetter | Mark,
}
