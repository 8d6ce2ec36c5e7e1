using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Habeas.Cli.Output;

/// <summary>A unified diff of one file, which <c>patch</c> and <c>git apply</c> take. Lines end at a line feed; all other bytes are shown as they are.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly string _name;
    private readonly List<ReadOnlyMemory<byte>> _before;
    private readonly List<ReadOnlyMemory<byte>> _after;

    public UnifiedDiff(string name, byte[] before, byte[] after)
    {
        _name = name.Replace('\\', '/');
        _before = Lines(before);
        _after = Lines(after);
    }

    /// <summary>Writes the diff; on a terminal in colours, and with signs for what cannot be seen.</summary>
    public void Write(Stream output, Palette palette, bool toTerminal)
    {
        var changes = LineDiff.Of(_before, _after);
        if (changes.Count == 0)
            return;
        var isRelative = !Path.IsPathRooted(_name);
        Put(output, palette.Bold($"--- {(isRelative ? "a/" : "")}{_name}") + "\n" + palette.Bold($"+++ {(isRelative ? "b/" : "")}{_name}") + "\n");
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Before - changes[last].BeforeEnd <= 2 * Context)
                last++;
            WriteHunk(changes.GetRange(first, last - first + 1), output, palette, toTerminal);
            first = last + 1;
        }
    }

    private void WriteHunk(List<LineChange> changes, Stream output, Palette palette, bool toTerminal)
    {
        var lead = Math.Min(Context, changes[0].Before);
        var trail = Math.Min(Context, _before.Count - changes[^1].BeforeEnd);
        var (from, to) = (changes[0].Before - lead, changes[^1].BeforeEnd + trail);
        var (newFrom, newTo) = (changes[0].After - lead, changes[^1].AfterEnd + trail);
        Put(output, palette.Code($"@@ -{Range(from, to)} +{Range(newFrom, newTo)} @@") + "\n");
        var at = from;
        foreach (var change in changes)
        {
            for (; at < change.Before; at++)
                WriteLine(' ', _before[at], output, palette, toTerminal);
            for (; at < change.BeforeEnd; at++)
                WriteLine('-', _before[at], output, palette, toTerminal);
            for (var added = change.After; added < change.AfterEnd; added++)
                WriteLine('+', _after[added], output, palette, toTerminal);
        }
        for (; at < to; at++)
            WriteLine(' ', _before[at], output, palette, toTerminal);
    }

    private static void WriteLine(char sign, ReadOnlyMemory<byte> line, Stream output, Palette palette, bool toTerminal)
    {
        var hasEnd = line.Length > 0 && line.Span[^1] == '\n';
        var content = hasEnd ? line.Span[..^1] : line.Span;
        if (toTerminal || palette.IsColoured)
        {
            var text = sign + Visible.Of(Encoding.UTF8.GetString(content));
            Put(output, sign switch { '-' => palette.Removed(text), '+' => palette.Added(text), _ => text });
        }
        else
        {
            output.WriteByte((byte)sign);
            output.Write(content);
        }
        Put(output, hasEnd ? "\n" : "\n\\ No newline at end of file\n");
    }

    private static string Range(int from, int to) => to - from == 1
        ? (from + 1).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(to == from ? from : from + 1)},{to - from}");

    private static void Put(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private static List<ReadOnlyMemory<byte>> Lines(byte[] text)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        for (var start = 0; start < text.Length;)
        {
            var end = Array.IndexOf(text, (byte)'\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text.AsMemory(start, end - start));
            start = end;
        }
        return lines;
    }
}
