using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct EdtfDate
{
    internal sealed class Converter() : TextConverter<EdtfDate>("a date such as 2017-10-11, 2016-08, 2004~ or [..2017-10-10]")
    {
        protected override bool TryParse(string text, out EdtfDate value) => EdtfDate.TryParse(text, out value);
    }
}
