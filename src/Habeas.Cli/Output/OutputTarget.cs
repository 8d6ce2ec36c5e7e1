using System;
using System.Collections.Generic;
using System.IO;

namespace Habeas.Cli.Output;

/// <summary>A report that goes to a file: <c>FORMAT=FILE</c>.</summary>
internal sealed record OutputTarget(string Format, string File)
{
    /// <summary>Reads <c>FORMAT=FILE[,FORMAT=FILE]</c>. A comma parts two only where the name of a format and <c>=</c> follow, so that file names may hold commas.</summary>
    /// <returns>False with a sentence that says what is wrong.</returns>
    public static bool TryParse(string text, List<OutputTarget> targets, out string fault)
    {
        fault = "";
        while (text.Length > 0)
        {
            var format = FormatAt(text);
            if (format is null)
            {
                fault = $"--out expects FORMAT=FILE, and \"{text}\" is not; the formats are {string.Join(", ", OutputFormats.Names)}";
                return false;
            }
            text = text[(format.Length + 1)..];
            var end = EndOfFile(text);
            var file = text[..end];
            if (file.Length == 0)
            {
                fault = $"--out {format}= lacks the name of a file";
                return false;
            }
            if (Directory.Exists(file) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            {
                fault = Directory.Exists(file) ? $"--out cannot write to \"{file}\": it is a folder" : $"--out cannot write to \"{file}\": its folder does not exist";
                return false;
            }
            if (targets.Exists(target => Path.GetFullPath(target.File) == Path.GetFullPath(file)))
            {
                fault = $"--out names \"{file}\" twice";
                return false;
            }
            targets.Add(new OutputTarget(format, file));
            text = end == text.Length ? "" : text[(end + 1)..];
        }
        return true;
    }

    private static int EndOfFile(string text)
    {
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            if (FormatAt(text[(comma + 1)..]) is not null)
                return comma;
        }
        return text.Length;
    }

    private static string? FormatAt(string text) =>
        Array.Find(OutputFormats.Names, name => text.Length > name.Length && text[name.Length] == '=' && text.StartsWith(name, StringComparison.Ordinal));
}
