using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Habeas.Codes;

namespace Habeas.Records;

/// <summary>One record: what is kept in one file, or in one line of a bundle. Its kind says which properties it may have.</summary>
public abstract partial record Record : Item
{
    private readonly KindCode kind;

    private protected Record(KindCode kind) => this.kind = kind;

    /// <summary>The kind of the record, which says what else it may carry. It follows from the type and need not be set.</summary>
    /// <exception cref="ArgumentException">It is set to another kind than the type's own.</exception>
    [JsonRequired, JsonPropertyOrder(-2)]
    public KindCode Kind
    {
        get => kind;
        init
        {
            // A deserialiser hands over the default where the property is missing.
            if (value != default && value != kind)
                throw new ArgumentException($"This is a record of kind '{kind.Value}', not '{value.Value}'", nameof(value));
        }
    }

    /// <summary>The id: the kind, then a slug of the publisher's choice, such as <c>case:tokmadi-muratkhan</c>. Never used again for anything else.</summary>
    /// <remarks>It is opaque, and the file name too, when any name of the person is withheld.</remarks>
    [JsonPropertyOrder(-1)]
    public required RecordId Id { get; init; }

    /// <summary>Who may get the record. Absent: the manifest's default, which an export writes out. Of record, item and source the strictest wins.</summary>
    [JsonPropertyOrder(1)]
    public AccessCode? Access { get; init; }

    /// <summary>When the risk of sharing the record must be judged anew. Absent: no date set.</summary>
    [JsonPropertyOrder(1)]
    public EdtfDate? Review { get; init; }

    /// <summary>Day of the last change. Written by the export, not by hand.</summary>
    [JsonPropertyOrder(1)]
    public EdtfDate? Modified { get; init; }

    /// <summary>Who publishes the record. Written by the export, not by hand; the manifest says it for all.</summary>
    [JsonPropertyOrder(1)]
    public string? Publisher { get; init; }

    /// <summary>Terms under which the record may be used, as an SPDX identifier where there is one. Written by the export, not by hand; the manifest says it for all.</summary>
    [JsonPropertyOrder(1)]
    public string? Licence { get; init; }

    /// <summary>The record is taken back. Such a record keeps only <c>kind</c>, <c>id</c> and this; what its kind otherwise requires may be missing then.</summary>
    [JsonPropertyOrder(1)]
    public Retraction? Retracted { get; init; }

    /// <summary>Findings that were looked at and are accepted, each with its reason.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Suppression> Suppress { get; init; }

    /// <summary>Sources of everything in the record that has none of its own. The nearest wins; they do not add up.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Citation> Sources { get; init; }

    /// <summary>A partner's own properties: an object for each DNS name, checked by that partner's schema only.</summary>
    [JsonPropertyOrder(1), Grammar(Grammar.Dns)]
    public JsonMap<JsonElement>? Extensions { get; init; }

    /// <summary>Properties of the record that were looked for in all its sources, in vain.</summary>
    [JsonPropertyOrder(1), Grammar(Grammar.PropertyName)]
    public RecordList<string> Unknown { get; init; }

    /// <summary>Properties of the record that are known here and not shared. Survives every export.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Withheld> Withheld { get; init; }

    /// <summary>Properties of the record that are worked out rather than printed, each with its grounds.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Inferred> Inferred { get; init; }

    /// <summary>A remark of the editor. Never evidence.</summary>
    [JsonPropertyOrder(1)]
    public LanguageText? Note { get; init; }
}
