namespace Habeas.Json;

/// <summary>What the reader does with a value of a property or a list.</summary>
internal enum ValueKind : byte
{
    /// <summary>Anything that is JSON: checked for grammar, not looked into.</summary>
    Any,
    Text,

    /// <summary>Text of a <see cref="Grammar"/>.</summary>
    Word,

    /// <summary>The id of an item, referred to as <c>#id</c>.</summary>
    Slug,
    Boolean,
    Integer,
    Number,
    Date,
    Time,
    Quantity,
    Id,
    Reference,
    Citation,
    Code,

    /// <summary>An object of language tags and wordings.</summary>
    LanguageText,
    Object,
    Array,

    /// <summary>An object whose names are data: of DNS names, code lists, rules.</summary>
    Map,
}
