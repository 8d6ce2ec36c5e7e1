using System;
using System.IO;
using System.Text;
using Habeas.Checking;
using Habeas.Findings;

namespace Habeas.Cli.Output;

/// <summary>Reads files again to show their lines. Keeps one file, or one line of NDJSON, at a time; a file that cannot be read any more has no lines.</summary>
internal sealed class SourceTexts(int maxSize) : IDisposable
{
    private string? _file;
    private LineMap? _map;
    private ReadOnlyMemory<byte> _text;
    private FileStream? _stream;
    private LineReader? _lines;
    private (string? File, int Number, string? Text) _line;

    /// <summary>The text of a line without its end; null when there is none to show.</summary>
    public string? Line(string file, int number)
    {
        if (_line.File != file || _line.Number != number)
            _line = (file, number, MapOf(file, number) is { } map && map.Has(number) ? Encoding.UTF8.GetString(map.TextOf(number)) : null);
        // A zero is in no text file: this is another encoding, or no text at all.
        return _line.Text is { } text && !text.Contains('\0') ? text : null;
    }

    /// <summary>Turns byte offsets, which count from the beginning of the file or of the line in NDJSON, into lines and columns. Null when the file cannot be read.</summary>
    public (int Line, int Column)? PlaceOf(string file, int number, int offset) => MapOf(file, number)?.Of(offset);

    /// <summary>Whether each line of the file is a document of its own.</summary>
    public static bool IsByLine(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>The document, which of NDJSON is the line of this number; without a byte order mark. Empty when it cannot be read. Good until something else is asked for.</summary>
    public ReadOnlyMemory<byte> TextOf(string file, int number)
    {
        if (MapOf(file, number) is null)
            return default;
        return Json.Encodings.HasMark(_text.Span) ? _text[3..] : _text;
    }

    public void Dispose() => _stream?.Dispose();

    private LineMap? MapOf(string file, int number)
    {
        if (file == SourceRoot.StandardInput)
            return null;
        try
        {
            return IsByLine(file) ? LineMapOf(file, number) : FileMapOf(file);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out _))
        {
            _map = null;
            return null;
        }
    }

    private LineMap? FileMapOf(string file)
    {
        if (_file == file)
            return _map;
        Forget();
        _file = file;
        if (IsReadableAgain(file, maxSize))
        {
            var text = File.ReadAllBytes(file);
            _text = text;
            _map = new LineMap(text, text.Length, 1);
        }
        return _map;
    }

    private LineMap? LineMapOf(string file, int number)
    {
        if (_file != file || _lines is null || _lines.Number > number)
        {
            Forget();
            _file = file;
            if (!IsReadableAgain(file, long.MaxValue))
                return null;
            _stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            _lines = new LineReader(_stream, maxSize);
        }
        if (_lines.Number == number)
            return _map;
        while (_lines.Number < number)
        {
            if (!_lines.Next())
                return null;
        }
        _text = _lines.Line.AsMemory(0, _lines.Length);
        return _map = new LineMap(_lines.Line, _lines.Length, number);
    }

    private void Forget()
    {
        _stream?.Dispose();
        _stream = null;
        _lines = null;
        _map = null;
    }

    /// <summary>A pipe has no length, and opening it again would wait for ever.</summary>
    private static bool IsReadableAgain(string file, long most)
    {
        var info = new FileInfo(file);
        return info.Exists && (info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : info).Length is > 0 and var length && length <= most;
    }
}
