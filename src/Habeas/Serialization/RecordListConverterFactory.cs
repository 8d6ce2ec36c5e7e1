using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Finds the converter of a list type in the generated table, so that nothing is made by reflection.</summary>
internal sealed class RecordListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => SerializedTypes.Lists.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        SerializedTypes.Lists[typeToConvert].CreateConverter();
}
