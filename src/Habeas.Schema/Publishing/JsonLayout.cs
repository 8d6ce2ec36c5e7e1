using System.Linq;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Habeas.Schema.Publishing;

/// <summary>Lays JSON out: what is short stands in one line, as in records, and a list of many codes fills its lines.</summary>
internal static class JsonLayout
{
    private const int Width = 160;

    public static string Print(JToken document)
    {
        var text = new StringBuilder();
        Write(text, document, 0, 0);
        return text.Append('\n').ToString();
    }

    /// <param name="text">Where it is written.</param>
    /// <param name="token">What is written.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <param name="before">How much of its line is taken.</param>
    private static void Write(StringBuilder text, JToken token, int depth, int before)
    {
        var flat = depth == 0 || token is JValue ? null : Flat(token);
        if (token is JValue || flat?.Length + before <= Width)
            text.Append(flat ?? Flat(token));
        else if (token is JArray list)
            Items(text, list, depth);
        else
            Members(text, (JObject)token, depth);
    }

    private static void Members(StringBuilder text, JObject item, int depth)
    {
        text.Append('{');
        var separator = "";
        foreach (var property in item.Properties())
        {
            var name = JsonConvert.ToString(property.Name) + ": ";
            Line(text.Append(separator), depth + 1).Append(name);
            Write(text, property.Value, depth + 1, (depth + 1) * 2 + name.Length + 1);
            separator = ",";
        }
        Line(text, depth).Append('}');
    }

    private static void Items(StringBuilder text, JArray list, int depth)
    {
        text.Append('[');
        var column = Width;
        foreach (var item in list)
        {
            var isShort = item is JValue && Flat(item) is { Length: < 40 };
            var length = isShort ? Flat(item).Length + 2 : Width;
            if (column + length > Width)
            {
                Line(text, depth + 1);
                column = (depth + 1) * 2;
            }
            else
            {
                text.Append(' ');
            }
            Write(text, item, depth + 1, (depth + 1) * 2 + 1);
            if (item != list.Last)
                text.Append(',');
            column += length;
        }
        Line(text, depth).Append(']');
    }

    private static string Flat(JToken token) => token switch
    {
        JArray { Count: 0 } => "[]",
        JObject { Count: 0 } => "{}",
        JArray list => "[" + string.Join(", ", list.Select(Flat)) + "]",
        JObject item => "{ " + string.Join(", ", item.Properties().Select(static property => JsonConvert.ToString(property.Name) + ": " + Flat(property.Value))) + " }",
        // A whole number is written as one, also where it was kept as a decimal.
        JValue { Type: JTokenType.Float } number => ((decimal)number).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture),
        _ => token.ToString(Newtonsoft.Json.Formatting.None),
    };

    private static StringBuilder Line(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * 2);
}
