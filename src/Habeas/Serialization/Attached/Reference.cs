using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct Reference
{
    internal sealed class Converter() : TextConverter<Reference>("a reference such as declaration:pace-wd-638, declaration:pace-wd-638#d1 or #d1")
    {
        protected override bool TryParse(string text, out Reference value) => Reference.TryParse(text, out value);
    }
}
