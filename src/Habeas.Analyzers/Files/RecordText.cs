using System;
using System.Text;
using Habeas.Findings;
using Habeas.Json;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers.Files;

/// <summary>
/// Turns what the compiler decoded back into the bytes that the engine reads, with a byte order mark where the file had one. A file in another encoding has no
/// such bytes: of it there is only the report that says so.
/// </summary>
internal sealed class RecordText
{
    private readonly char[] _chars = new char[4096];
    private byte[] _bytes = new byte[16 * 1024];

    /// <summary>The text and, behind it, its padding. Good until the next is loaded.</summary>
    public byte[] Bytes => _bytes;

    public int Length { get; private set; }

    /// <summary>Loads a text; false when it cannot be had as UTF-8, with the report that says why.</summary>
    public bool TryLoad(SourceText? text, out Report? fault)
    {
        Length = 0;
        fault = text is null ? new Report(TextFaults.Unreadable, 0, 0, ["the compiler could not open it"]) : Foreign(text.Encoding);
        if (fault is null && text!.Length > Limits.FileSize)
            fault = Limits.TooLarge("file", Limits.FileSize);
        if (fault is not null)
            return false;
        Encode(text!);
        if (Length <= Limits.FileSize)
            return true;
        Length = 0;
        fault = Limits.TooLarge("file", Limits.FileSize);
        return false;
    }

    private void Encode(SourceText text)
    {
        var mark = HasMark(text.Encoding);
        Reserve((mark ? 3 : 0) + text.Length + (text.Length / 8));
        if (mark)
        {
            Encoding.UTF8.GetPreamble().CopyTo(_bytes, 0);
            Length = 3;
        }
        var encoder = Encoding.UTF8.GetEncoder();
        for (var at = 0; at < text.Length;)
        {
            var count = Math.Min(_chars.Length, text.Length - at);
            text.CopyTo(at, _chars, 0, count);
            at += count;
            Reserve(Length + Encoding.UTF8.GetMaxByteCount(count));
            Length += encoder.GetBytes(_chars, 0, count, _bytes, Length, at == text.Length);
        }
        Array.Clear(_bytes, Length, Scan.Padding);
    }

    private void Reserve(int length)
    {
        if (_bytes.Length < length + Scan.Padding)
            Array.Resize(ref _bytes, Math.Max(length + Scan.Padding, _bytes.Length * 2));
    }

    /// <summary>Text that no file holds yet has no encoding.</summary>
    private static bool HasMark(Encoding? encoding) => encoding is not null && encoding.GetPreamble().Length > 0;

    /// <summary>The compiler takes what is not UTF-8 for the system's own encoding, so which byte was wrong is not known any more.</summary>
    private static Report? Foreign(Encoding? encoding) => encoding?.CodePage switch
    {
        null or Utf8 => null,
        Utf16LittleEndian => new Report(TextFaults.OtherEncoding, 0, 0, ["UTF-16 (little-endian)"]),
        Utf16BigEndian => new Report(TextFaults.OtherEncoding, 0, 0, ["UTF-16 (big-endian)"]),
        _ => new Report(TextFaults.NotUtf8, 0, 0, ["that the compiler could not decode"]),
    };

    private const int Utf8 = 65001;
    private const int Utf16LittleEndian = 1200;
    private const int Utf16BigEndian = 1201;
}
