using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>A converter that also has one for properties that may be absent but not <c>null</c>.</summary>
internal interface INotNullConverter
{
    JsonConverter NotNull { get; }
}
