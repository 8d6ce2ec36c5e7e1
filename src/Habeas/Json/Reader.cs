using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <summary>
/// Reads documents into the tape by interpreting <see cref="Tables"/>, and reports every fault of text and structure on the way.
/// A document is one record or an array of records; each <see cref="Read"/> brings the next.
/// Positions are offsets into the document; the value readers return the position after the value, or <see cref="Lost"/> or <see cref="Broken"/>.
/// A reader is used again for the next document and is not thread-safe.
/// </summary>
internal sealed partial class Reader
{
    /// <summary>The structure cannot be followed any further. Reported.</summary>
    private const int Lost = -1;

    /// <summary>This is no JSON value. Reported; the object or list around it goes on with its next member.</summary>
    private const int Broken = -2;

    /// <summary>The value is not as nearly all of its kind are: <see cref="ReadOther"/> looks closer. Nothing is reported or written.</summary>
    private const int Odd = -3;

    private readonly int _maxDepth;
    private readonly long _maxTape;
    private readonly NameSet _names = new();
    private Place _place;
    private int _position;
    private int _length;
    private int _depth;
    private RecordTraits _letters;

    public Reader(ReaderOptions options)
    {
        _maxDepth = options.MaxDepth;
        _maxTape = options.MaxTape;
        Reports = new ReportList(options.MaxFindings);
    }

    private enum Place
    {
        Start,
        InArray,
        AfterElement,
        End,
    }

    public Tape Tape { get; } = new();

    public ReportList Reports { get; }

    /// <summary>The code lists in force, with the additions of the nearest manifest.</summary>
    public CodeSet Codes { get; set; } = CodeSet.Default;

    /// <summary>The publisher's own namespace: ids that name it mean the same as ids without one.</summary>
    public byte[] Namespace { get; set; } = [];

    /// <summary>What the record just read has that few have, its document included.</summary>
    public RecordTraits Traits => Tape.Traits | _letters;

    /// <summary>The type of the record just read; null when it could not be told.</summary>
    public Shape? Shape { get; private set; }

    /// <summary>True when the record just read names a kind that there is not: it is a record, but none that can be read.</summary>
    public bool IsOfUnknownKind { get; private set; }

    /// <summary>Its cell, 0 when there is none.</summary>
    public int Root { get; private set; }

    /// <summary>Where the record begins in the document.</summary>
    public int RecordStart { get; private set; }

    /// <summary>True when the document is an array of records.</summary>
    public bool IsBundle { get; private set; }

    /// <summary>True when reading ended before the document did: there may be records in the rest.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Opens a document: <paramref name="length"/> bytes, then at least <see cref="Scan.Padding"/> zero bytes; <paramref name="found"/> findings of its file count towards the limit already.</summary>
    public void Open(byte[] text, int length, int found = 0)
    {
        if (text.Length < length + Scan.Padding)
            throw new ArgumentException("the text has no padding behind it", nameof(text));
        Tape.Text = text;
        _length = length;
        _position = 0;
        _place = Place.Start;
        IsBundle = false;
        IsCutShort = false;
        Reports.Clear();
        Reports.Before = found;
    }

    /// <summary>Reads the next record of the document. False when there is none. True with <see cref="Root"/> 0 says that there are only reports.</summary>
    public bool Read()
    {
        Reports.Before += Reports.Count;
        Clear();
        IsOfUnknownKind = false;
        _depth = IsBundle ? 1 : 0;
        ReadOnlySpan<byte> text = Tape.Text;
        switch (_place)
        {
            case Place.Start:
                ReadStart(text);
                return true;
            case Place.InArray:
                ReadElement(text);
                return true;
            case Place.AfterElement:
                return ReadNextElement(text);
            default:
                return false;
        }
    }

    /// <summary>Forgets what was read of a record.</summary>
    private void Clear()
    {
        Reports.Clear();
        Tape.Clear();
        _names.Clear();
        _misspelt = null;
        Shape = null;
        Root = 0;
    }

    private void ReadStart(ReadOnlySpan<byte> text)
    {
        _place = Place.End;
        if (!CheckEncoding(text))
            return;
        var p = White(text, _position);
        RecordStart = p;
        if (p >= _length)
        {
            Reports.Add(TextFaults.Empty, 0, 0);
        }
        else if (text[p] == '[')
        {
            IsBundle = true;
            _depth = 1;
            ReadArrayStart(text, p);
        }
        else
        {
            Finish(text, ReadRecord(text, p));
        }
    }

    private void ReadArrayStart(ReadOnlySpan<byte> text, int open)
    {
        _position = White(text, open + 1);
        if (text[_position] == ']')
        {
            Reports.Add(StructureFaults.NotARecord, open, _position + 1, "the list is empty", KindNames);
            Finish(text, _position + 1);
            return;
        }
        _arrayStart = open;
        ReadElement(text);
    }

    private void ReadElement(ReadOnlySpan<byte> text)
    {
        RecordStart = _position;
        var p = ReadRecord(text, _position);
        _position = p;
        _place = p >= 0 ? Place.AfterElement : Place.End;
        IsCutShort |= p < 0;
    }

    private bool ReadNextElement(ReadOnlySpan<byte> text)
    {
        var p = White(text, _position);
        switch (text[p])
        {
            case (byte)',':
                _position = White(text, p + 1);
                if (text[_position] == ']')
                {
                    _place = Place.End;
                    ReportTrailingComma(p);
                    return true;
                }
                ReadElement(text);
                return true;
            case (byte)']':
                Finish(text, p + 1);
                return Reports.Count > 0;
            default:
                _place = Place.End;
                IsCutShort = true;
                if (p >= _length)
                    Reports.Add(TextFaults.Unclosed, _arrayStart, _arrayStart + 1, "the list");
                else
                    ReportBroken(text, p, "a comma or the end of the list was expected");
                return true;
        }
    }

    private int _arrayStart;

    private void Finish(ReadOnlySpan<byte> text, int p)
    {
        _place = Place.End;
        if (p < 0)
            return;
        p = White(text, p);
        if (p >= _length)
            return;
        IsCutShort = true;
        var report = Reports.Add(TextFaults.TextAfterEnd, p, p + 1);
        if (CommentEnd(text, p) is var end && end > p)
            MendComment(text, p, end, report);
    }

    /// <summary>UTF-8, with or without a mark, is read; anything else is one report.</summary>
    private bool CheckEncoding(ReadOnlySpan<byte> text)
    {
        // An opening brace with text behind it is what nearly all documents begin with, and no other encoding.
        var isUsual = text[0] == '{' && text[1] != 0;
        if (!isUsual && Encodings.Foreign(text.Slice(0, _length)) is { } other)
        {
            Reports.Add(TextFaults.OtherEncoding, 0, Math.Min(2, _length), other);
            return false;
        }
        if (!Utf8Check.IsValid(text, _length, out _letters))
        {
            var at = Utf8Check.FirstFault(text.Slice(0, _length));
            Reports.Add(TextFaults.NotUtf8, at, at + 1, "0x" + text[at].ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            return false;
        }
        if (!isUsual && Encodings.HasMark(text.Slice(0, _length)))
        {
            _position = 3;
            Reports.Add(TextFaults.ByteOrderMark, 0, 3).WithEdit(0, 3, "", isSafe: true);
        }
        return true;
    }

    private static int White(ReadOnlySpan<byte> text, int p) => text[p] <= 0x20 ? Scan.White(text, p) : p;

    /// <summary>The same behind a colon, where mostly nothing or one space stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BehindColon(ReadOnlySpan<byte> text, int p) => text[p] > 0x20 ? p : text[p] == ' ' && text[p + 1] > 0x20 ? p + 1 : Scan.White(text, p);
}
