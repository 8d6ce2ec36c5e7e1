using System;
using System.Text;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>A place in what is checked, small enough to keep millions of: the bytes of one record of one input.</summary>
internal readonly struct Spot(int input, int record, int start, int end)
{
    /// <summary>A place of a document whose number is not known yet.</summary>
    public Spot(ByteRange range)
        : this(0, 0, range.Start, range.End)
    {
    }

    /// <summary>Which input, counted from 0 in the order in which they were given.</summary>
    public int Input { get; } = input;

    /// <summary>Which document of the input: the line of NDJSON counted from 0, else 0.</summary>
    public int Record { get; } = record;

    /// <summary>Offset in that document.</summary>
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>In the order of the inputs, their documents, and what stands in them.</summary>
    public int CompareTo(Spot other) =>
        Input != other.Input ? Input.CompareTo(other.Input) : Record != other.Record ? Record.CompareTo(other.Record) : Start.CompareTo(other.Start);

    /// <summary>What the string at this place of its document says, or the bare text where it is no string.</summary>
    public string TextIn(byte[] document)
    {
        byte[] scratch = [];
        var raw = document.AsSpan(Start, End - Start);
        if (raw.Length >= 2 && raw[0] == '"')
            raw = raw.Slice(1, raw.Length - 2);
        return Encoding.UTF8.GetString(Unescape.Into(raw, ref scratch));
    }

    /// <summary>The same bytes of a document whose number is known.</summary>
    public Spot In(int input, int record) => new(input, record, Start, End);
}
