using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>JSON that can be changed in any way, also into such as no library would write: names that stand twice, numbers as they were spelt.</summary>
internal sealed class Node
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Node(JsonValueKind kind) => Kind = kind;

    public JsonValueKind Kind { get; private set; }

    public List<(string Name, Node Value)> Members { get; private set; } = [];

    public List<Node> Items { get; private set; } = [];

    /// <summary>A number or literal as it is written; the content of a text.</summary>
    public string Scalar { get; private set; } = "";

    /// <summary>A text as it is written, with its quotes, where that is not what a library would write.</summary>
    public string? Spelling { get; private set; }

    public static Node Text(string text) => new(JsonValueKind.String) { Scalar = text };

    public static Node Spelt(string json) => new(JsonValueKind.String) { Spelling = json };

    public static Node Raw(string json) => Of(JsonDocument.Parse(json).RootElement);

    public static Node Object(params IEnumerable<(string, Node)> members) => new(JsonValueKind.Object) { Members = [.. members] };

    public static Node List(params IEnumerable<Node> items) => new(JsonValueKind.Array) { Items = [.. items] };

    public static Node Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element.EnumerateObject().Select(static member => (member.Name, Of(member.Value)))),
        JsonValueKind.Array => List(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => OfText(element),
        _ => new(element.ValueKind) { Scalar = element.GetRawText() },
    };

    public Node Copy() => new(Kind)
    {
        Members = Members.ConvertAll(static member => (member.Name, member.Value.Copy())),
        Items = Items.ConvertAll(static item => item.Copy()),
        Scalar = Scalar,
        Spelling = Spelling,
    };

    public void Become(Node other)
    {
        other = other.Copy();
        (Kind, Members, Items, Scalar, Spelling) = (other.Kind, other.Members, other.Items, other.Scalar, other.Spelling);
    }

    public Node? Find(string name) => Members.FirstOrDefault(member => member.Name == name).Value;

    /// <summary>Itself and everything in it.</summary>
    public IEnumerable<Node> All() => Members.Select(static member => member.Value).Concat(Items).SelectMany(static node => node.All()).Prepend(this);

    public int Depth => 1 + Members.Select(static member => member.Value).Concat(Items).Select(static node => node.Depth).DefaultIfEmpty().Max();

    /// <summary>What a parser leaves of it: of a name that stands twice the last value, and some character for half of one.</summary>
    public Node AsParsed() => new(Kind)
    {
        Members = [.. Members.GroupBy(static member => member.Name).Select(static group => (group.Key, group.Last().Value.AsParsed()))],
        Items = Items.ConvertAll(static item => item.AsParsed()),
        Scalar = Scalar,
        Spelling = Spelling is { } spelt && spelt.Contains("\\ud8", System.StringComparison.OrdinalIgnoreCase) ? "\"\uFFFD\"" : Spelling,
    };

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    /// <summary>Half a character cannot be asked for its text.</summary>
    private static Node OfText(JsonElement element)
    {
        try
        {
            return Text(element.GetString()!);
        }
        catch (System.InvalidOperationException)
        {
            return Spelt(element.GetRawText());
        }
    }

    private void Write(StringBuilder text)
    {
        var separator = "";
        switch (Kind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (name, value) in Members)
                {
                    text.Append(separator).Append(JsonSerializer.Serialize(name, Readable)).Append(':');
                    value.Write(text);
                    separator = ",";
                }
                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in Items)
                {
                    text.Append(separator);
                    item.Write(text);
                    separator = ",";
                }
                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append(Spelling ?? JsonSerializer.Serialize(Scalar, Readable));
                break;
            default:
                text.Append(Scalar);
                break;
        }
    }
}
