using System;
using System.IO;
using System.Text;

namespace Habeas.Cli;

/// <summary>Where the command reads and writes, and what it may expect of the other side.</summary>
internal class Terminal
{
    /// <summary>How wide text is made where nobody says how wide the window is.</summary>
    public const int DefaultWidth = 100;

    public virtual Stream Input { get; init; } = Stream.Null;

    public virtual Stream Output { get; init; } = Stream.Null;

    public virtual TextWriter Error { get; init; } = TextWriter.Null;

    public virtual bool OutputIsTerminal { get; init; }

    public virtual bool ErrorIsTerminal { get; init; }

    public virtual int Width { get; init; } = DefaultWidth;

    /// <summary>The day it is where the command runs.</summary>
    public Func<DateOnly> Today { get; init; } = static () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Looks up a variable of the environment; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>A writer of UTF-8 without a mark and with line feeds, on every system.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Whether escape sequences are understood: a terminal, and not one that says it is dumb.</summary>
    public bool Understands(bool isTerminal) => isTerminal && Variable("TERM") != "dumb";
}
