using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Habeas.Tests.Mutation;

/// <summary>Files that are not JSON, or not UTF-8.</summary>
internal static class TextPlanters
{
    public static IReadOnlyList<TextPlanter> All { get; } =
    [
        new("HAB0001", "nothing at all", static (text, random) => ([], 0)),
        new("HAB0001", "white space and nothing else", static (text, random) => (Encoding.UTF8.GetBytes(" \n\t\n"), 0)),
        new("HAB0002", "a letter of an older encoding", static (text, random) => Change(text, Any(text, random, char.IsAsciiLetterLower), static _ => [0xE9])),
        new("HAB0002", "a character cut in two", static (text, random) => Change(text, Any(text, random, char.IsAsciiLetterLower), static _ => [0xD0])),
        new("HAB0003", "UTF-16", static (text, random) => ([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))], 0)),
        new("HAB0003", "UTF-16 from the other end", static (text, random) => ([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(text))], 0)),
        new("HAB0003", "UTF-32", static (text, random) => ([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Encoding.UTF8.GetString(text))], 0)),
        new("HAB0004", "a file without end", static (text, random) => ([.. text, .. new byte[TextPlanter.MaxSize].Select(static _ => (byte)' ')], 0)),
        new("HAB0005", "too many brackets", static (text, random) => Insert(text, text.AsSpan().LastIndexOf((byte)'}'), ",\"note\":" + new string('[', 80) + new string(']', 80))),
        new("HAB0006", "a comma too many", static (text, random) => Insert(text, Last(text, '}'), ",")),
        new("HAB0006", "a comma too few", static (text, random) => Change(text, Any(text, random, ','), static _ => [(byte)' '])),
        new("HAB0006", "a colon too few", static (text, random) => Change(text, Of(text, "\":", random) + 1, static _ => [(byte)' '])),
        new("HAB0006", "a stray word", static (text, random) => Insert(text, Any(text, random, ',') + 1, " and ")),
        new("HAB0006", "quotation marks of a text processor", static (text, random) => Replace(text, "\"kind\"", "“kind”")),
        new("HAB0007", "the end cut off", static (text, random) => (text[..(text.Length - random.Next(2, text.Length / 2))], -1)),
        new("HAB0007", "a text that is not closed", static (text, random) => Change(text, text.AsSpan().LastIndexOf((byte)'"'), static _ => [])),
        new("HAB0008", "a backslash for nothing", static (text, random) => Insert(text, Of(text, "\": \"", random) + 4, "\\q")),
        new("HAB0008", "a tab inside a text", static (text, random) => Insert(text, Of(text, "\": \"", random) + 4, "\t")),
        new("HAB0009", "a second record behind the first", static (text, random) => Insert(text, text.Length, "{}")),
        new("HAB0009", "a bracket too many", static (text, random) => Insert(text, text.Length, "}")),
        new("HAB0011", "a byte order mark", static (text, random) => ([.. Encoding.UTF8.Preamble, .. text], 0)),
    ];

    private static int Any(byte[] text, Random random, char letter) => Any(text, random, one => one == letter);

    /// <summary>A place outside of the id, so that it is still known whose file it is.</summary>
    private static int Any(byte[] text, Random random, Func<char, bool> fits)
    {
        var from = text.AsSpan().IndexOf("\"type\""u8) is >= 0 and var type ? type : text.AsSpan().IndexOf("\"names\""u8);
        var quoted = Enumerable.Range(from, text.Length - from).Where(at => fits((char)text[at]) && (fits('x') || IsOutside(text, at))).ToArray();
        return quoted[random.Next(quoted.Length)];
    }

    private static bool IsOutside(byte[] text, int at) => text.Take(at).Count(static letter => letter == '"') % 2 == 0;

    private static int Of(byte[] text, string what, Random random)
    {
        var places = Enumerable.Range(0, text.Length - what.Length).Where(at => text.AsSpan(at).StartsWith(Encoding.UTF8.GetBytes(what))).Skip(2).ToArray();
        return places[random.Next(places.Length)];
    }

    private static int Last(byte[] text, char letter) => text.AsSpan().LastIndexOf((byte)letter);

    private static (byte[] Text, int At) Change(byte[] text, int at, Func<byte, byte[]> change) => ([.. text[..at], .. change(text[at]), .. text[(at + 1)..]], at);

    private static (byte[] Text, int At) Insert(byte[] text, int at, string what) => ([.. text[..at], .. Encoding.UTF8.GetBytes(what), .. text[at..]], at);

    private static (byte[] Text, int At) Replace(byte[] text, string what, string by)
    {
        var at = text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(what));
        return ([.. text[..at], .. Encoding.UTF8.GetBytes(by), .. text[(at + what.Length)..]], at);
    }
}
