using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>The converter of every value, code, list and map of the format. Their types name it; nobody else needs to.</summary>
/// <remarks>It is public because the source generator of a consumer's own serialiser must be able to name it too.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HabeasJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ValueConverters.Of(typeToConvert) is not null;

    /// <inheritdoc/>
    // Looked up in tables, so that nothing is made by reflection.
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ValueConverters.Of(typeToConvert);
}
