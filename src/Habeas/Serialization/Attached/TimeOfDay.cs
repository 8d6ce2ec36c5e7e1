using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct TimeOfDay
{
    internal sealed class Converter() : TextConverter<TimeOfDay>("a time of day such as 09:30, ~09:30 or 08:00..12:00")
    {
        protected override bool TryParse(string text, out TimeOfDay value) => TimeOfDay.TryParse(text, out value);
    }
}
