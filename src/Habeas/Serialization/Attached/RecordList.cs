using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

// For options without our resolver; with it a list is read and written as any collection is.
[JsonConverter(typeof(RecordListConverterFactory))]
public readonly partial struct RecordList<T>;
