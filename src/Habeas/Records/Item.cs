using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Records;

/// <summary>Any object in a record. It keeps the properties that this version of the format does not know, so that they survive reading and writing.</summary>
public abstract record Item
{
    private protected Item()
    {
    }

    /// <summary>Properties that this version of the format does not know, as they were read. Empty: none. They are written back after the known ones.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> UnknownProperties => Rest ?? Records.UnknownProperties.None;

    // The serialiser needs a setter: extension data cannot be an init property.
    [JsonInclude, JsonExtensionData]
    internal UnknownProperties? Rest { get; set; }
}
