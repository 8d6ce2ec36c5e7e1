using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(Converter))]
public readonly partial struct Citation
{
    internal sealed class Converter() : TextConverter<Citation>("a citation such as source:odf-2017-10-11#par10")
    {
        protected override bool TryParse(string text, out Citation value) => Citation.TryParse(text, out value);
    }
}
