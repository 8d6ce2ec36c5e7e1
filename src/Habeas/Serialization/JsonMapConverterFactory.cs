using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Finds the converter of a map type in the generated table, so that nothing is made by reflection.</summary>
internal sealed class JsonMapConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => SerializedTypes.Maps.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => SerializedTypes.Maps[typeToConvert];
}
