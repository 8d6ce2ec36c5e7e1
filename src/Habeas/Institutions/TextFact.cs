using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Habeas.Index;

namespace Habeas.Institutions;

/// <summary>
/// What is known of a declaration that bodies can have demands on. It is kept as bytes in a <see cref="ByteLog"/>, where a <see cref="TextPacker"/> put it, and unpacked when it is looked at;
/// one object is used for all texts, one after the other.
/// </summary>
internal sealed class TextFact
{
    /// <summary>The key of a stated number of States.</summary>
    public const int OfStates = 1;

    /// <summary>The key of a stated number of political groups.</summary>
    public const int OfGroups = 2;

    private TextHead _head;

    /// <summary>Where the texts of parts lie.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Of the declaration's id.</summary>
    public long Id => _head.Id;

    /// <summary>Hash of its type, as <see cref="Demand.HashOf"/> makes it.</summary>
    public long Type => _head.Type;

    public int TypeStart => _head.TypeStart;

    public int TypeEnd => _head.TypeEnd;

    /// <summary>The first day on which it can have been tabled; <see cref="int.MinValue"/> where only a later day is known.</summary>
    public int TabledFirst => _head.TabledFirst;

    /// <summary>The last day on which it can have been tabled; <see cref="int.MaxValue"/> where nothing is known.</summary>
    public int TabledLast => _head.TabledLast;

    /// <summary>Where the date of the step that tells the day of tabling begins; 0 where none does.</summary>
    public int TabledStart => _head.TabledStart;

    public int TabledEnd => _head.TabledEnd;

    /// <summary>The first day on which somebody can have signed.</summary>
    public int LifeFirst => _head.LifeFirst;

    public int LifeLast => _head.LifeLast;

    /// <summary>The list of signatories says that it is whole.</summary>
    public bool IsComplete => _head.IsComplete;

    /// <summary>How many the list names at least, and at most; the most is <see cref="int.MaxValue"/> where it cannot be told.</summary>
    public int LeastSigned => _head.LeastSigned;

    public int MostSigned => _head.MostSigned;

    /// <summary>How many signatories have no State, and how many no group: they may be of any.</summary>
    public int WithoutState => _head.WithoutState;

    public int WithoutGroup => _head.WithoutGroup;

    /// <summary>Where the list begins; 0 where there is none.</summary>
    public int ListStart => _head.ListStart;

    /// <summary>The body in whose framework it was made, which comes first, and those that issue it.</summary>
    public Chunks<TextPart> Bodies { get; } = new();

    /// <summary>The different groups that signatories name, each once for each span of days.</summary>
    public Chunks<TextPart> Groups { get; } = new();

    /// <summary>The different States of signatories.</summary>
    public Chunks<TextPart> States { get; } = new();

    /// <summary>Signatures with a day of their own.</summary>
    public Chunks<TextPart> Signatures { get; } = new();

    /// <summary>Numbers under which the text is known, with the days on which it was adopted; of one edition only where the first of these is after the last.</summary>
    public Chunks<TextPart> Numbers { get; } = new();

    /// <summary>Numbers of States and groups that are stated of the list, with what was written.</summary>
    public Chunks<TextPart> Stated { get; } = new();

    /// <summary>Texts that it replaces.</summary>
    public Chunks<TextPart> Replaces { get; } = new();

    /// <summary>Whether the first of <see cref="Bodies"/> is that in whose framework it was made.</summary>
    public bool HasForum { get; private set; }

    public ReadOnlySpan<byte> TextOf(TextPart part) => Bytes.AsSpan(part.TextStart, part.TextLength);

    public string StringOf(TextPart part) => Encoding.UTF8.GetString(TextOf(part));

    /// <summary>Unpacks what a <see cref="TextPacker"/> packed.</summary>
    public void Read(byte[] bytes, int at)
    {
        Clear();
        Bytes = bytes;
        _head = MemoryMarshal.Cast<byte, TextHead>(bytes.AsSpan(at, Unsafe.SizeOf<TextHead>()))[0];
        at += Unsafe.SizeOf<TextHead>();
        var before = 0;
        for (var i = 0; i < _head.Parts; i++)
            before = ReadPart(ref at, before);
    }

    /// <summary>Unpacks one part; where it begins in the document.</summary>
    private int ReadPart(ref int at, int before)
    {
        var word = Next(ref at);
        var sort = (TextPartSort)(word & TextPacker.SortMask);
        var length = (word >> TextPacker.LengthShift) & TextPacker.LengthMask;
        var start = before + (int)((uint)word >> TextPacker.DistanceShift);
        var (textLength, end) = (TextPacker.HasText(sort) ? length : 0, start + length + 2);
        if ((word & TextPacker.Long) != 0)
            (textLength, start, end) = (Next(ref at), Next(ref at), Next(ref at));
        var key = TextPacker.HasKey(sort) ? (uint)Next(ref at) | ((long)Next(ref at) << 32) : 0;
        var (first, last) = (word & TextPacker.OwnDays) != 0 ? (Next(ref at), Next(ref at)) : (LifeFirst, LifeLast);
        PartsOf(sort).Add(new TextPart(key, at, textLength, first, last, start, end));
        HasForum |= sort == TextPartSort.Forum;
        at += textLength;
        return start;
    }

    private int Next(ref int at)
    {
        at += sizeof(int);
        return BitConverter.ToInt32(Bytes, at - sizeof(int));
    }

    private Chunks<TextPart> PartsOf(TextPartSort sort) => sort switch
    {
        TextPartSort.Number => Numbers,
        TextPartSort.Stated => Stated,
        TextPartSort.Group => Groups,
        TextPartSort.State => States,
        TextPartSort.Signature => Signatures,
        TextPartSort.Replaced => Replaces,
        _ => Bodies,
    };

    private void Clear()
    {
        HasForum = false;
        Bodies.Clear();
        Groups.Clear();
        States.Clear();
        Signatures.Clear();
        Numbers.Clear();
        Stated.Clear();
        Replaces.Clear();
    }
}
