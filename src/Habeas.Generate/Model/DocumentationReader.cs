using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Habeas.Generate.Model;

/// <summary>Turns documentation comments into Markdown.</summary>
internal static class DocumentationReader
{
    /// <summary>Sentences about what only .NET has say nothing of the format.</summary>
    private static readonly string[] OfNetOnly = ["default value", "Immutable", "Equality", "equal", "C#", "modifier", "deserialiser", "need not be set", "comparisons answer", "`hasTime`", "Built with"];

    public static Documentation Of(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        var root = string.IsNullOrEmpty(xml) ? throw new InvalidOperationException($"{symbol.ToDisplayString()} has no documentation") : XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        return new Documentation(Text(root.Element("summary")), Text(root.Element("remarks")));
    }

    private static string Text(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        Append(element, text);
        var line = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var sentences = line.Split(". ").Where(sentence => !OfNetOnly.Any(word => sentence.Contains(word, StringComparison.Ordinal))).ToList();
        return sentences.Count == 0 ? "" : string.Join(". ", sentences).TrimEnd('.') + ".";
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "c" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement { Name.LocalName: "see" or "paramref" } link:
                    text.Append('`').Append(Target(link)).Append('`');
                    break;
                case XElement other:
                    text.Append(' ');
                    Append(other, text);
                    text.Append(' ');
                    break;
            }
        }
    }

    /// <summary>What a link leads to, as the format spells it: a property of a record type begins in lower case there.</summary>
    private static string Target(XElement link)
    {
        var target = (string?)link.Attribute("cref") ?? (string?)link.Attribute("langword") ?? (string?)link.Attribute("name") ?? "";
        var name = target[(target.LastIndexOfAny(['.', ':']) + 1)..];
        return target.StartsWith("P:", StringComparison.Ordinal) ? JsonNamingPolicy.CamelCase.ConvertName(name) : name;
    }
}
