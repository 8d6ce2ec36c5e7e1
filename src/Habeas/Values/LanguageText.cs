using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Habeas;

/// <summary>
/// A wording of our own in one or more languages: language tag → text, <c>{ "en": "possession of weapons", "kk": "…" }</c>.
/// </summary>
/// <remarks>
/// <para>
/// Keys are BCP 47 tags in their recommended spelling (<c>en</c>, <c>kk-Cyrl</c>, <c>pt-BR</c>), each at most once; wordings are not empty. The order in which they were given is kept
/// and means nothing: two are equal when they have the same wordings under the same tags.
/// </para>
/// <para>Immutable, and safe to share between threads. Built with <see cref="En"/>, <see cref="Of"/> and <see cref="With"/>, or from pairs.</para>
/// </remarks>
[CollectionBuilder(typeof(LanguageText), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a text in several languages; that it can be read as a dictionary comes second.")]
public sealed partial class LanguageText : IReadOnlyDictionary<string, string>, IEquatable<LanguageText>
{
    private readonly KeyValuePair<string, string>[] _wordings;

    /// <summary>A text of the given wordings by language tag.</summary>
    /// <exception cref="ArgumentException">A tag is not a language tag or stands twice, or a wording is empty.</exception>
    public LanguageText(IEnumerable<KeyValuePair<string, string>> wordings)
        : this(Guard.NotNull(wordings, nameof(wordings)).ToArray())
    {
    }

    private LanguageText(KeyValuePair<string, string>[] wordings)
    {
        for (var i = 0; i < wordings.Length; i++)
        {
            Check(wordings, i);
        }

        _wordings = wordings;
    }

    /// <summary>A text with no wording at all.</summary>
    public static LanguageText Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _wordings.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _wordings.Select(w => w.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => _wordings.Select(w => w.Value);

    /// <summary>The wording under exactly this tag.</summary>
    /// <exception cref="KeyNotFoundException">There is none; ask <see cref="TryGetValue"/>, or <see cref="Best"/> for the nearest.</exception>
    public string this[string key] =>
        TryGetValue(key, out var wording) ? wording : throw new KeyNotFoundException("There is no wording in '" + key + "'");

    /// <summary>A text in English, under the tag <c>en</c>.</summary>
    /// <exception cref="ArgumentException">The wording is empty.</exception>
    public static LanguageText En(string wording) => Of("en", wording);

    /// <summary>A text in one language.</summary>
    /// <exception cref="ArgumentException">The tag is not a language tag, or the wording is empty.</exception>
    public static LanguageText Of(string tag, string wording) => new([new KeyValuePair<string, string>(tag, wording)]);

    /// <summary>A text of the given pairs: what a collection expression makes.</summary>
    /// <exception cref="ArgumentException">A tag is not a language tag or stands twice, or a wording is empty.</exception>
    public static LanguageText Create(ReadOnlySpan<KeyValuePair<string, string>> wordings) => new(wordings.ToArray());

    /// <summary>Whether two texts have the same wordings, or both are null.</summary>
    public static bool operator ==(LanguageText? left, LanguageText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two texts have different wordings.</summary>
    public static bool operator !=(LanguageText? left, LanguageText? right) => !(left == right);

    /// <summary>The same text with the wording of one language added, or put in place of the one there.</summary>
    /// <exception cref="ArgumentException">The tag is not a language tag, or the wording is empty.</exception>
    public LanguageText With(string tag, string wording)
    {
        var added = new KeyValuePair<string, string>(tag, wording);
        var at = Array.FindIndex(_wordings, w => string.Equals(w.Key, tag, StringComparison.Ordinal));
        if (at < 0)
        {
            return new LanguageText([.. _wordings, added]);
        }

        var changed = (KeyValuePair<string, string>[])_wordings.Clone();
        changed[at] = added;
        return new LanguageText(changed);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The wording under exactly this tag; false, and an empty text, if there is none.</summary>
    public bool TryGetValue(string key, out string value)
    {
        foreach (var wording in _wordings)
        {
            if (string.Equals(wording.Key, key, StringComparison.Ordinal))
            {
                value = wording.Value;
                return true;
            }
        }

        value = string.Empty;
        return false;
    }

    /// <summary>
    /// The wording that a reader of these languages is served best with; null only if there is no wording at all.
    /// </summary>
    /// <remarks>
    /// For each preferred tag in turn: that tag, then the tag without its last subtags (<c>kk-Cyrl-KZ</c>, <c>kk-Cyrl</c>, <c>kk</c>; RFC 4647, 3.4), then any longer tag of the same
    /// language. Where none is found: English, else the first wording given. Case of tags does not matter.
    /// </remarks>
    public string? Best(params string[] preferred)
    {
        foreach (var tag in Guard.NotNull(preferred, nameof(preferred)))
        {
            for (var range = tag; range.Length != 0; range = Shorten(range))
            {
                if (Find(range, exact: true) is { } wording)
                {
                    return wording;
                }
            }

            var hyphen = tag.IndexOf('-');
            if (Find(hyphen < 0 ? tag : tag.Remove(hyphen), exact: false) is { } longer)
            {
                return longer;
            }
        }

        return Find("en", exact: true) ?? Find("en", exact: false) ?? (_wordings.Length == 0 ? null : _wordings[0].Value);
    }

    /// <summary>Whether the other has the same wordings under the same tags, in whatever order.</summary>
    public bool Equals(LanguageText? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && Count == other.Count
            && _wordings.All(w => other.TryGetValue(w.Key, out var wording) && string.Equals(w.Value, wording, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LanguageText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Order does not count, so the pairs are added up.
        var hash = Count;
        foreach (var wording in _wordings)
        {
            hash = unchecked(hash + (StringComparer.Ordinal.GetHashCode(wording.Key) ^ (StringComparer.Ordinal.GetHashCode(wording.Value) * 31)));
        }

        return hash;
    }

    /// <summary>The best English wording, or the first; empty if there is none. For display and debugging.</summary>
    public override string ToString() => Best() ?? string.Empty;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_wordings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Check(KeyValuePair<string, string>[] wordings, int index)
    {
        var tag = wordings[index].Key;
        if (tag is null || !Grammars.IsMatch(Grammar.LanguageTag, Encoding.UTF8.GetBytes(tag)))
        {
            throw new ArgumentException(Ascii.Quote(tag ?? string.Empty) + " is not a language; expected " + Grammars.Expected(Grammar.LanguageTag), nameof(wordings));
        }

        if (string.IsNullOrEmpty(wordings[index].Value))
        {
            throw new ArgumentException("The wording in '" + tag + "' is empty", nameof(wordings));
        }

        for (var i = 0; i < index; i++)
        {
            if (string.Equals(wordings[i].Key, tag, StringComparison.Ordinal))
            {
                throw new ArgumentException("'" + tag + "' stands twice", nameof(wordings));
            }
        }
    }

    private static string Shorten(string range)
    {
        var hyphen = range.LastIndexOf('-');

        // A single letter only introduces what follows it, and goes with it.
        return hyphen < 0 ? string.Empty : range.Remove(hyphen > 1 && range[hyphen - 2] == '-' ? hyphen - 2 : hyphen);
    }

    private string? Find(string tag, bool exact)
    {
        foreach (var wording in _wordings)
        {
            if (wording.Key.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (wording.Key.Length == tag.Length || (!exact && tag.Length != 0 && wording.Key[tag.Length] == '-')))
            {
                return wording.Value;
            }
        }

        return null;
    }
}
