namespace Habeas.Json;

/// <summary>Which method of the reader reads a value: its kind, told apart further where the usual value of one sort can be read sooner than the rest.</summary>
internal enum ValueWay : byte
{
    Any,
    Text,
    Code,
    Reference,
    Citation,
    Date,
    Slug,
    Scalar,

    /// <summary>A tag of a language, nearly always of two letters.</summary>
    Language,

    /// <summary>The name of a property.</summary>
    Name,
    Sha256,

    /// <summary>Text of any other grammar, times and quantities among them.</summary>
    Word,
    Wordings,
    Map,
    Object,
    Objects,
    Citations,

    /// <summary>A list of anything else.</summary>
    List,
}
