namespace Habeas;

/// <summary>Forms that a text property may be bound to. What they are is in <see cref="Grammars"/>.</summary>
internal enum Grammar : byte
{
    /// <summary>Any text.</summary>
    None,
    Slug,
    LanguageTag,
    Script,
    Currency,
    Sha256,
    Dns,
    Uri,
    RuleId,
    MediaType,
    PropertyName,
    SuppressPlace,
    SeverityKey,
    Version,
}
