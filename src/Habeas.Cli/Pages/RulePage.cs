using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace Habeas.Cli;

/// <summary>The page of a rule: Markdown that lies beside the rule in the sources and is carried in the program.</summary>
internal sealed class RulePage
{
    private static readonly ConcurrentDictionary<string, RulePage> Known = new(StringComparer.Ordinal);

    private RulePage(string markdown) => Markdown = markdown;

    public string Markdown { get; }

    public static RulePage Of(RuleInfo rule) => Known.GetOrAdd(rule.Id, _ => new RulePage(Read(rule) ?? Stub(rule)));

    /// <summary>The first paragraph that is no heading, on one line and without marks.</summary>
    public string FirstParagraph
    {
        get
        {
            var paragraph = new StringBuilder();
            foreach (var line in Markdown.Split('\n'))
            {
                var text = line.Trim();
                if (text.Length == 0 && paragraph.Length > 0)
                    break;
                if (text.Length > 0 && text[0] != '#')
                    paragraph.Append(paragraph.Length > 0 ? " " : "").Append(text);
            }
            return MarkdownText.Unmarked(paragraph.ToString());
        }
    }

    /// <summary>The first sentence of the page.</summary>
    public string Sentence
    {
        get
        {
            var paragraph = FirstParagraph;
            var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
            return end < 0 ? paragraph : paragraph[..(end + 1)];
        }
    }

    /// <summary>The page as plain text.</summary>
    public string Plain() => MarkdownText.Render(Markdown, Palette.Plain, Terminal.DefaultWidth);

    private static string? Read(RuleInfo rule)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{rule.Id}.{rule.Name}.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>What can be said of a rule that has no page: its message, with dots for what a finding fills in.</summary>
    private static string Stub(RuleInfo rule)
    {
        var message = Regex.Replace(rule.MessageFormat, "\"?\\{[0-9]\\}\"?", "…").Replace("{{", "{").Replace("}}", "}");
        return $"# {rule.Id} {rule.Name}\n\n{char.ToUpperInvariant(message[0])}{message[1..]}.\n";
    }
}
