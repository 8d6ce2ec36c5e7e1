using System;
using System.Text;

namespace Habeas;

/// <summary>
/// Ids of records, references to records and items, and citations of sources, in UTF-8.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>An id is <c>kind:slug</c>, or <c>kind:namespace/slug</c> of another publisher, where the namespace is a DNS name of two labels or more, in lower case.</item>
/// <item>A slug is one or more of <c>a</c> to <c>z</c>, <c>0</c> to <c>9</c> and <c>-</c>.</item>
/// <item>A reference is an id, an id with <c>#</c> and an item's slug, or <c>#</c> and the slug of an item in the same record.</item>
/// <item>A citation is the id of a source, with <c>#</c> and a <see cref="CitationPlace">place</see> in it or without.</item>
/// </list>
/// </remarks>
internal static class IdGrammar
{
    private const string Slug = "[a-z0-9-]+";
    private const string Namespace = "(" + DnsGrammar.Name + "/)?";

    private static readonly string KindChoice = "(" + string.Join("|", KindCodes.Names) + ")";

    public static readonly string IdPattern = "^" + KindChoice + ":" + Namespace + Slug + "(?![\\s\\S])";

    public static readonly string ReferencePattern = "^(" + KindChoice + ":" + Namespace + Slug + "(#" + Slug + ")?|#" + Slug + ")(?![\\s\\S])";

    /// <summary>The form of an id of one of these kinds.</summary>
    public static string IdPatternOf(string[] kinds) => "^(" + string.Join("|", kinds) + "):" + Namespace + Slug + "(?![\\s\\S])";

    /// <summary>The form of a reference that leads to a record of one of these kinds, or to an item of any record.</summary>
    public static string ReferencePatternOf(string[] kinds) =>
        kinds.Length == KindCodes.Names.Length
            ? ReferencePattern
            : "^((" + string.Join("|", kinds) + "):" + Namespace + Slug + "|" + KindChoice + ":" + Namespace + Slug + "#" + Slug + "|#" + Slug + ")(?![\\s\\S])";

    public const string CitationPattern = "^source:" + Namespace + Slug + "(#" + CitationPlace.Body + ")?(?![\\s\\S])";

    public const string ExpectedId = "an id such as person:kim-lee or case:partner.example/kim-lee";

    public const string ExpectedReference = "an id such as case:kim-lee, an item in a record such as case:kim-lee#arrest, or one in this record such as #arrest";

    public const string ExpectedCitation = "a source and the place in it, such as source:report-2017#par10, #page3.par2 or #par7-8";

    private static readonly byte[][] Kinds = Array.ConvertAll(KindCodes.Names, Encoding.ASCII.GetBytes);

    /// <summary>Reads a text that is one record id.</summary>
    public static bool TryReadId(ReadOnlySpan<byte> text, out IdParts parts) => TryReadIdAtStart(text, out parts) && parts.Length == text.Length;

    /// <summary>Reads a reference to a record or an item.</summary>
    public static bool TryReadReference(ReadOnlySpan<byte> text, out ReferenceParts parts)
    {
        parts = default;
        var id = new IdParts(-1, 0, 0, 0, 0);
        if (text.IsEmpty || (text[0] != '#' && !TryReadIdAtStart(text, out id)))
        {
            return false;
        }

        if (id.Length == text.Length)
        {
            parts = new ReferenceParts(id, text.Length, 0);
            return true;
        }

        var item = text.Slice(id.Length + 1);
        if (text[id.Length] != '#' || !IsSlug(item))
        {
            return false;
        }

        parts = new ReferenceParts(id, id.Length + 1, item.Length);
        return true;
    }

    /// <summary>Reads a citation.</summary>
    public static bool TryReadCitation(ReadOnlySpan<byte> text, out CitationParts parts)
    {
        parts = default;
        if (!TryReadIdAtStart(text, out var source) || source.Kind != KindCodes.Source)
        {
            return false;
        }

        if (source.Length == text.Length)
        {
            parts = new CitationParts(source, text.Length, 0);
            return true;
        }

        var place = text.Slice(source.Length + 1);
        if (text[source.Length] != '#' || !CitationPlace.IsMatch(place))
        {
            return false;
        }

        parts = new CitationParts(source, source.Length + 1, place.Length);
        return true;
    }

    /// <summary>Whether a text is a slug.</summary>
    public static bool IsSlug(ReadOnlySpan<byte> text) => !text.IsEmpty && SlugLength(text) == text.Length;

    private static bool TryReadIdAtStart(ReadOnlySpan<byte> text, out IdParts parts)
    {
        parts = default;
        var colon = text.IndexOf((byte)':');
        if (colon < 0)
        {
            return false;
        }

        var kind = KindIndex(text.Slice(0, colon));
        if (kind < 0)
        {
            return false;
        }

        var start = colon + 1;
        var rest = text.Slice(start);
        var namespaceLength = 0;
        var slash = rest.IndexOf((byte)'/');
        if (slash >= 0)
        {
            if (!DnsGrammar.IsMatch(rest.Slice(0, slash)))
            {
                return false;
            }

            namespaceLength = slash;
            rest = rest.Slice(slash + 1);
        }

        var length = SlugLength(rest);
        parts = new IdParts(kind, start, namespaceLength, text.Length - rest.Length, length);
        return length > 0;
    }

    private static int SlugLength(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length && (((uint)(text[i] - 'a') <= 25) || ((uint)(text[i] - '0') <= 9) || text[i] == '-'))
        {
            i++;
        }

        return i;
    }

    /// <summary>Index of a kind by its name, or −1.</summary>
    public static int KindIndex(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Kinds.Length; i++)
        {
            if (name.SequenceEqual(Kinds[i]))
                return i;
        }

        return -1;
    }
}
