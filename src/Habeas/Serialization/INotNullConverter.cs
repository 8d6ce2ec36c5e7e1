using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>A converter of a value type that also has one for the nullable type, which refuses <c>null</c>.</summary>
internal interface INotNullConverter
{
    JsonConverter NotNull { get; }
}
