using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Habeas.Cli.Show;

/// <summary>Plain text in lines of a width that prints well.</summary>
internal sealed class Page(TextWriter writer)
{
    public const int Width = 96;

    private string? section;
    private bool isEmptySection;

    public void Title(string text, string under)
    {
        Lines(text, 0, 0);
        Lines(under, 0, 0);
        writer.WriteLine(new string('=', Width));
    }

    /// <summary>Begins a section; its heading is printed with the first line, so that there are no empty sections.</summary>
    public void Section(string heading)
    {
        section = heading;
        isEmptySection = true;
    }

    public void Item(string text, int depth = 0) => Text("- " + text, 2 + (depth * 4), 4 + (depth * 4));

    public void Numbered(int number, string text) => Text(number.ToString(CultureInfo.InvariantCulture).PadLeft(2) + ". " + text, 2, 6);

    public void Line(string text, int depth = 0) => Text(text, 2 + (depth * 4), 4 + (depth * 4));

    private void Text(string text, int indent, int hanging)
    {
        if (isEmptySection && section is not null)
        {
            writer.WriteLine();
            writer.WriteLine(section);
            writer.WriteLine(new string('-', section.Length));
            isEmptySection = false;
        }

        Lines(text, indent, hanging);
    }

    private void Lines(string text, int indent, int hanging)
    {
        var line = new StringBuilder().Append(' ', indent);
        var length = indent;
        var isFirst = true;
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var size = new StringInfo(word).LengthInTextElements;
            if (!isFirst && length + 1 + size > Width)
            {
                writer.WriteLine(line);
                line.Clear().Append(' ', hanging);
                length = hanging;
                isFirst = true;
            }

            line.Append(isFirst ? "" : " ").Append(word);
            length += size + (isFirst ? 0 : 1);
            isFirst = false;
        }

        writer.WriteLine(line);
    }

    /// <summary>A record may hold anything; a terminal must not be given orders by it. No-break spaces stay.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var category = char.GetUnicodeCategory(c);
            if (c is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (category is UnicodeCategory.Control || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F')
                clean.Append('\uFFFD');
            else
                clean.Append(c);
        }

        return clean.ToString();
    }
}
