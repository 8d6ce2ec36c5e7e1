using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>
/// The id of a record: its kind and a slug, <c>case:tokmadi-muratkhan</c>; of another publisher's record with the publisher's namespace between them,
/// <c>case:partner.example/tokmadi</c>.
/// </summary>
/// <remarks>
/// The kind is one of <c>person</c> <c>group</c> <c>case</c> <c>declaration</c> <c>body</c> <c>law</c> <c>incident</c> <c>source</c> <c>link</c>; the namespace a DNS name in lower case; the slug one or
/// more of <c>a</c> to <c>z</c>, <c>0</c> to <c>9</c>, <c>-</c>. An id is never used again for something else. Where a name of the person is withheld the slug is opaque, for ids travel further than
/// records. Equality is that of texts. The default value is no id, with an empty text. Immutable.
/// </remarks>
public readonly partial struct RecordId : IEquatable<RecordId>
{
    private readonly string? _text;
    private readonly IdParts _parts;

    private RecordId(string text, in IdParts parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The kind of the record, such as <c>case</c>; empty for the default value.</summary>
    public string Kind => _text is null ? string.Empty : KindCodes.Names[_parts.Kind];

    /// <summary>The publisher's DNS name; null for a record of one's own.</summary>
    public string? Namespace => _text is null || !_parts.HasNamespace ? null : _text.Substring(_parts.NamespaceStart, _parts.NamespaceLength);

    /// <summary>The slug; empty for the default value.</summary>
    public string Slug => _text is null ? string.Empty : _text.Substring(_parts.SlugStart, _parts.SlugLength);

    /// <summary>Reads an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no id; the message says what was expected.</exception>
    public static RecordId Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var id)
            ? id
            : throw new FormatException(Ascii.Quote(text) + " is not an id; expected " + IdGrammar.ExpectedId);

    /// <summary>Reads an id; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordId id)
    {
        var isRead = Ascii.TryRead<IdParts>(text, IdGrammar.TryReadId, out var parts);
        id = isRead ? new RecordId(text!, parts) : default;
        return isRead;
    }

    /// <summary>Whether two ids are the same.</summary>
    public static bool operator ==(RecordId left, RecordId right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    public static bool operator !=(RecordId left, RecordId right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RecordId other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>An id that has already been read as the begin of a longer text.</summary>
    internal static RecordId OfRead(string text, in IdParts parts) => new(text.Length == parts.Length ? text : text.Substring(0, parts.Length), parts);
}
