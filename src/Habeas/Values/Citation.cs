using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>
/// Where something was read: a source, and the place in it, <c>source:odf-2017-10-11#par10</c>. The place is left out only where the source has none, or all of
/// it carries what is stated.
/// </summary>
/// <remarks>
/// A place is a row of steps from the larger to the smaller, joined by dots: <c>par</c>, <c>page</c>, <c>line</c>, <c>row</c>, <c>entry</c>, <c>note</c> and <c>sec</c> with a number or a range (<c>par7-8</c>);
/// <c>art</c> with an article number (<c>art12a</c>, <c>art174-1</c>); <c>time</c> with hours, minutes and seconds of a recording (<c>time00-12-30</c>); <c>title</c>, the heading with byline and dateline. In
/// a compilation <c>entry</c> comes first (<c>entry2.par3</c>). Equality is that of texts. The default value cites nothing, with an empty text. Immutable.
/// </remarks>
public readonly partial struct Citation : IEquatable<Citation>
{
    private readonly string? _text;
    private readonly CitationParts _parts;

    private Citation(string text, in CitationParts parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>Whether this is the default value, which cites nothing.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The source.</summary>
    public RecordId Source => _text is null ? default : RecordId.OfRead(_text, _parts.Source);

    /// <summary>The place, such as <c>page3.par2</c>; null when the whole source is cited.</summary>
    public string? Place => _text is null || !_parts.HasPlace ? null : _text.Substring(_parts.PlaceStart);

    /// <summary>Reads a citation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no citation; the message says what was expected.</exception>
    public static Citation Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var citation)
            ? citation
            : throw new FormatException(Ascii.Quote(text) + " is not a citation; expected " + IdGrammar.ExpectedCitation);

    /// <summary>Reads a citation; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Citation citation)
    {
        var isRead = Ascii.TryRead<CitationParts>(text, IdGrammar.TryReadCitation, out var parts);
        citation = isRead ? new Citation(text!, parts) : default;
        return isRead;
    }

    /// <summary>Whether two citations are written alike.</summary>
    public static bool operator ==(Citation left, Citation right) => left.Equals(right);

    /// <summary>Whether two citations are written differently.</summary>
    public static bool operator !=(Citation left, Citation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Citation other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Citation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;
}
