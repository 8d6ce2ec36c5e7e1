using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Cli;

/// <summary>Shows the little Markdown that the pages use (headings, paragraphs, lists, fenced code, tables as they are) as text of a given width.</summary>
internal static class MarkdownText
{
    private const int WidestLine = 100;

    public static string Render(string markdown, Palette palette, int width)
    {
        width = Math.Min(width, WidestLine);
        var text = new StringBuilder();
        var paragraph = new List<string>();
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                Flush(paragraph, text, palette, width);
                isCode = !isCode;
            }
            else if (isCode)
            {
                text.Append("    ").Append(palette.Code(line)).Append('\n');
            }
            else if (line.StartsWith('#'))
            {
                Flush(paragraph, text, palette, width);
                text.Append(palette.Bold(Unmarked(line.TrimStart('#').Trim()))).Append('\n');
            }
            else if (line.Trim().Length == 0)
            {
                Flush(paragraph, text, palette, width);
                text.Append('\n');
            }
            else if (line.StartsWith('|'))
            {
                Flush(paragraph, text, palette, width);
                text.Append(line).Append('\n');
            }
            else
            {
                if (IsItem(line))
                    Flush(paragraph, text, palette, width);
                paragraph.Add(line.Trim());
            }
        }
        Flush(paragraph, text, palette, width);
        return text.ToString().Trim('\n') + "\n";
    }

    /// <summary>The text without backticks, asterisks of emphasis and the addresses of links.</summary>
    public static string Unmarked(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '`' || (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*'))
            {
                i += text[i] == '*' ? 1 : 0;
                continue;
            }
            if (text[i] == '[' && text.IndexOf("](", i, StringComparison.Ordinal) is > 0 and var middle && text.IndexOf(')', middle) is > 0 and var end)
            {
                plain.Append(text, i + 1, middle - i - 1);
                i = end;
                continue;
            }
            plain.Append(text[i]);
        }
        return plain.ToString();
    }

    private static bool IsItem(string line) => line.TrimStart().StartsWith("- ", StringComparison.Ordinal) || line.TrimStart().StartsWith("* ", StringComparison.Ordinal);

    private static void Flush(List<string> paragraph, StringBuilder text, Palette palette, int width)
    {
        if (paragraph.Count == 0)
            return;
        var all = string.Join(' ', paragraph);
        paragraph.Clear();
        var isItem = IsItem(all);
        var first = isItem ? "  • " : "";
        foreach (var line in Wrapping.Lines(isItem ? all[2..] : all, width - first.Length))
        {
            text.Append(first).Append(Coloured(line, palette)).Append('\n');
            first = isItem ? "    " : "";
        }
    }

    /// <summary>Code between backticks in its colour; without colours the backticks stay, since they tell what is to be typed.</summary>
    private static string Coloured(string line, Palette palette)
    {
        if (!palette.IsColoured)
            return line.Replace("**", "");
        var parts = line.Replace("**", "").Split('`');
        for (var i = 1; i < parts.Length - 1; i += 2)
            parts[i] = palette.Code(parts[i]);
        return string.Concat(parts);
    }
}
