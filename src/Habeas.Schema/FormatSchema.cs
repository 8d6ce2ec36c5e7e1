using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Json;
using Habeas.Schema.Publishing;

namespace Habeas.Schema;

/// <summary>
/// The JSON Schema of the format (draft-07): a document for each kind of record, one for the manifest, one for any record. It is made from the tables that the reader interprets,
/// so that both refuse the same records. Pure and thread-safe.
/// </summary>
public static class FormatSchema
{
    /// <summary>The version of the format that the documents describe, which is the folder they stand in.</summary>
    public const string Version = "1.0";

    /// <summary>The document for a record of any kind.</summary>
    public const string AnyRecord = "record";

    /// <summary>The document for <c>habeas.json</c>.</summary>
    public const string Manifest = "manifest";

    /// <summary>The name of every document: the kinds in the order of their list, <see cref="Manifest"/>, <see cref="AnyRecord"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. CodeSet.Default[CodeTables.Kind].Names, Manifest, AnyRecord];

    /// <summary>The file in which a document is published.</summary>
    public static string FileName(string name, SchemaEdition edition) => Check(name) + (edition == SchemaEdition.Editor ? ".editor" : "") + ".schema.json";

    /// <summary>The <c>$id</c> of a document. It never changes, and need not lead anywhere: nothing is fetched.</summary>
    public static Uri Id(string name, SchemaEdition edition) => new("https://habeas.example/schema/" + Version + "/" + FileName(name, edition));

    /// <summary>The document as JSON, laid out, with line feeds.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="edition">For whom it is.</param>
    /// <exception cref="ArgumentException">There is no document of this name.</exception>
    public static string Write(string name, SchemaEdition edition) => Write(name, edition, CodeSet.Default);

    /// <summary>The document with the codes that a manifest adds. They are offered by editors; the contract is the same for everybody.</summary>
    internal static string Write(string name, SchemaEdition edition, CodeSet codes) =>
        SchemaWriter.Write(new SchemaBuilder(edition, codes).Build(Check(name)), Id(name, edition));

    private static string Check(string name) =>
        Names.Contains(name, StringComparer.Ordinal) ? name : throw new ArgumentException($"\"{name}\" is no schema document; there are {string.Join(", ", Names)}", nameof(name));
}
