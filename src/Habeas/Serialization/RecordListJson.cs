using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Habeas.Serialization;

/// <summary>How lists of one item type are read and written. Without type parameter, so that one table can hold all.</summary>
internal abstract class RecordListJson
{
    internal abstract JsonTypeInfo CreateInfo(JsonSerializerOptions options);

    internal abstract JsonConverter CreateConverter();
}

/// <inheritdoc/>
internal sealed class RecordListJson<T> : RecordListJson
{
    // The serialiser's own collections know where in the text they are, so a fault in an item is told with its whole path.
    internal override JsonTypeInfo CreateInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<RecordList<T>, T>(options, new(), Make);

    internal override JsonConverter CreateConverter() => new RecordListConverter<T>();

    internal static RecordList<T> Make(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new JsonException("A list holds no null");
        }
        return RecordList.From(items);
    }
}
