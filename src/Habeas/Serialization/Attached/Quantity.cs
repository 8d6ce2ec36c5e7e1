using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct Quantity
{
    internal sealed class Converter() : TextConverter<Quantity>("a quantity such as 24, >500, 10..20, P3Y or dozens")
    {
        protected override bool TryParse(string text, out Quantity value) => Quantity.TryParse(text, out value);
    }
}
