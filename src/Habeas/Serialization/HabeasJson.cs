using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Habeas.Records;
using Habeas.Serialization;

namespace Habeas;

/// <summary>Reads and writes records as JSON.</summary>
/// <remarks>
/// Reading here is strict and stops at the first fault: an invalid value, a property that comes twice, a missing property that
/// the type requires, or <c>null</c> (save for an optional item, such as a place, where it reads as absent). For all faults of a text, each with its place, use the checker. Unknown properties are kept.
/// Writing is canonical: properties in the order of the format, nothing for what is absent or empty, unknown properties last.
/// All members may be used from several threads at once.
/// </remarks>
public static class HabeasJson
{
    /// <summary>The record types as a consumer's own serialiser needs them: put it first in <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.</summary>
    /// <remarks>Records keep the names and the shape of the format, whatever naming policy or ignore condition those options have.</remarks>
    public static IJsonTypeInfoResolver Resolver { get; } = new RecordTypeInfoResolver();

    /// <summary>Options that read records, and write each on one line, as NDJSON wants it. They cannot be changed; copy them to do so.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions(indented: false);

    /// <summary>Options that read records, and write them for people: two spaces a level, lines ended by a line feed. They cannot be changed.</summary>
    public static JsonSerializerOptions IndentedOptions { get; } = MakeOptions(indented: true);

    /// <summary>Reads a record of any kind. Its <c>kind</c> may stand anywhere in the object.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonException">It is not JSON, or not a record of the format.</exception>
    public static Record Read(ReadOnlySpan<byte> utf8Json) => Read<Record>(utf8Json);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    /// <param name="json">One JSON object.</param>
    public static Record Read(string json) => Read<Record>(json);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">A stream of one JSON object in UTF-8, read to its end and left open.</param>
    public static Record Read(Stream utf8Json) => Read<Record>(utf8Json);

    /// <summary>Reads a record of a known kind, the manifest, or an item.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonException">It is not JSON, or not what the format says of <typeparamref name="T"/>; also when the record is of another kind.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
        where T : Item =>
        NotNull(JsonSerializer.Deserialize(WithoutMark(utf8Json), Info<T>(Options)));

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="json">One JSON object.</param>
    public static T Read<T>(string json)
        where T : Item =>
        NotNull(JsonSerializer.Deserialize(json, Info<T>(Options)));

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="utf8Json">A stream of one JSON object in UTF-8, read to its end and left open.</param>
    public static T Read<T>(Stream utf8Json)
        where T : Item =>
        NotNull(JsonSerializer.Deserialize(utf8Json, Info<T>(Options)));

    /// <summary>Writes a record, the manifest, or an item.</summary>
    /// <param name="item">What to write.</param>
    /// <param name="indented">Two spaces a level; otherwise all on one line.</param>
    public static string Write(Item item, bool indented = false) =>
        JsonSerializer.Serialize(item, InfoOf(item, indented));

    /// <summary>Writes a record, the manifest, or an item in UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Write(Item, bool)"/>
    public static byte[] WriteUtf8(Item item, bool indented = false) =>
        JsonSerializer.SerializeToUtf8Bytes(item, InfoOf(item, indented));

    /// <summary>Writes a record, the manifest, or an item to a stream in UTF-8, without a byte order mark, and leaves the stream open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="item">What to write.</param>
    /// <param name="indented">Two spaces a level; otherwise all on one line.</param>
    public static void Write(Stream stream, Item item, bool indented = false) =>
        JsonSerializer.Serialize(stream, item, InfoOf(item, indented));

    internal static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonTypeInfo InfoOf(Item item, bool indented) =>
        (indented ? IndentedOptions : Options).GetTypeInfo((item ?? throw new ArgumentNullException(nameof(item))).GetType());

    private static T NotNull<T>(T? item)
        where T : class =>
        item ?? throw new JsonException("null is not a record");

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8.Slice(3) : utf8;

    private static JsonSerializerOptions MakeOptions(bool indented)
    {
        JsonSerializerOptions options = new()
        {
            AllowDuplicateProperties = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Names in every script stay legible; the output is for files, not for pasting into HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            TypeInfoResolver = Resolver,
            WriteIndented = indented,
        };
        options.MakeReadOnly();
        return options;
    }
}
