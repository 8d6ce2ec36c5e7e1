using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct RecordId
{
    internal sealed class Converter() : TextConverter<RecordId>("an id such as case:tokmadi-muratkhan")
    {
        protected override bool TryParse(string text, out RecordId value) => RecordId.TryParse(text, out value);
    }
}
