using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas.Records;

[JsonConverter(typeof(RecordConverter))]
public abstract partial record Record;
