using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(JsonMapConverterFactory))]
public sealed partial class JsonMap<T>;
