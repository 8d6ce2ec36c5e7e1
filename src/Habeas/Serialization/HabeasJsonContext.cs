using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>What System.Text.Json must know of the record types, worked out at compile time. <see cref="HabeasJson.Resolver"/> is its public face.</summary>
/// <remarks>The other part, which lists the types, is generated from the record types.</remarks>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class HabeasJsonContext : JsonSerializerContext;
