using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Habeas.Serialization;

/// <summary>A converter of lists that can also have them read and written as the serialiser's own collections.</summary>
internal interface IRecordListConverter
{
    JsonTypeInfo CreateInfo(JsonSerializerOptions options);
}
