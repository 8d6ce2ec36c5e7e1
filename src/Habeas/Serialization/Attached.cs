using System.Text.Json.Serialization;
using Habeas.Serialization;

// The converters are attached here, so that the types themselves can be compiled where there is no System.Text.Json.
namespace Habeas
{
    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct EdtfDate;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct TimeOfDay;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct Quantity;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct RecordId;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct Reference;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct Citation;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public sealed partial class LanguageText : IMaybeEmpty
    {
        bool IMaybeEmpty.IsEmpty => Count == 0;
    }

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public readonly partial struct RecordList<T>;

    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public sealed partial class JsonMap<T>;
}

namespace Habeas.Records
{
    [JsonConverter(typeof(HabeasJsonConverterFactory))]
    public abstract partial record Record;
}
