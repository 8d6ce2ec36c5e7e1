using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>
/// What a record points to: a record (<c>case:tokmadi-muratkhan</c>), an item in a record (<c>declaration:pace-wd-638#d1</c>), or an item in the same record
/// (<c>#d1</c>).
/// </summary>
/// <remarks>Equality is that of texts. The default value points to nothing, with an empty text. Immutable.</remarks>
public readonly partial struct Reference : IEquatable<Reference>
{
    private readonly string? _text;
    private readonly ReferenceParts _parts;

    private Reference(string text, in ReferenceParts parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>Whether this is the default value, which points to nothing.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Whether it points to an item of the record it stands in.</summary>
    public bool IsLocal => _text is not null && _parts.IsLocal;

    /// <summary>The record; null when it is the one in which the reference stands.</summary>
    public RecordId? Record => _text is null || _parts.IsLocal ? null : RecordId.OfRead(_text, _parts.Id);

    /// <summary>The id of the item; null when it points to the record as a whole.</summary>
    public string? Item => _text is null || !_parts.HasItem ? null : _text.Substring(_parts.ItemStart);

    /// <summary>Reads a reference.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no reference; the message says what was expected.</exception>
    public static Reference Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var reference)
            ? reference
            : throw new FormatException(Ascii.Quote(text) + " is not a reference; expected " + IdGrammar.ExpectedReference);

    /// <summary>Reads a reference; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reference reference)
    {
        var isRead = Ascii.TryRead<ReferenceParts>(text, IdGrammar.TryReadReference, out var parts);
        reference = isRead ? new Reference(text!, parts) : default;
        return isRead;
    }

    /// <summary>A reference to a record, or to an item in it.</summary>
    /// <exception cref="ArgumentException">The id is the default value, or the item is not a slug.</exception>
    public static Reference To(RecordId record, string? item = null) =>
        TryParse(item is null ? record.ToString() : record + "#" + item, out var reference) && !record.IsDefault
            ? reference
            : throw new ArgumentException(Ascii.Quote(record + "#" + item) + " is not a reference; expected " + IdGrammar.ExpectedReference);

    /// <summary>A record's id is a reference to it.</summary>
    public static implicit operator Reference(RecordId record) => record.IsDefault ? default : To(record);

    /// <summary>Whether two references are written alike.</summary>
    public static bool operator ==(Reference left, Reference right) => left.Equals(right);

    /// <summary>Whether two references are written differently.</summary>
    public static bool operator !=(Reference left, Reference right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Reference other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;
}
