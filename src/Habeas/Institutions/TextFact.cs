using System;
using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Institutions;

/// <summary>Something of a text with its place: a political group, a State, a number, and a span of days that goes with it.</summary>
/// <param name="Key">A hash: of the scheme of a number, of a body's id; else 0.</param>
/// <param name="TextStart">Where its text lies in <see cref="TextFact.Bytes"/>.</param>
/// <param name="TextLength">The length of that text.</param>
/// <param name="First">The first of the days; for a stated number the least.</param>
/// <param name="Last">The last of them; for a stated number the most.</param>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="End">One past its last byte.</param>
internal readonly record struct TextPart(long Key, int TextStart, int TextLength, int First, int Last, int Start, int End);

/// <summary>
/// What is known of a declaration that bodies can have demands on. It is kept as bytes in a <see cref="ByteLog"/> and unpacked when it is looked at;
/// one object is used for all texts, one after the other.
/// </summary>
internal sealed class TextFact
{
    /// <summary>The key of a stated number of States.</summary>
    public const int OfStates = 1;

    /// <summary>The key of a stated number of political groups.</summary>
    public const int OfGroups = 2;

    /// <summary>Where the texts of parts lie.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>Of the declaration's id.</summary>
    public long Id { get; set; }

    /// <summary>Hash of its type, as <see cref="Demand.HashOf"/> makes it.</summary>
    public long Type { get; set; }

    public int TypeStart { get; set; }

    public int TypeEnd { get; set; }

    /// <summary>The first day on which it can have been tabled; <see cref="int.MinValue"/> where only a later day is known.</summary>
    public int TabledFirst { get; set; }

    /// <summary>The last day on which it can have been tabled; <see cref="int.MaxValue"/> where nothing is known.</summary>
    public int TabledLast { get; set; }

    /// <summary>Where the date of the step that tells the day of tabling begins; 0 where none does.</summary>
    public int TabledStart { get; set; }

    public int TabledEnd { get; set; }

    /// <summary>The first day on which somebody can have signed.</summary>
    public int LifeFirst { get; set; }

    public int LifeLast { get; set; }

    /// <summary>The list of signatories says that it is whole.</summary>
    public bool IsComplete { get; set; }

    /// <summary>How many the list names at least, and at most; the most is <see cref="int.MaxValue"/> where it cannot be told.</summary>
    public int LeastSigned { get; set; }

    public int MostSigned { get; set; }

    /// <summary>How many signatories have no State, and how many no group: they may be of any.</summary>
    public int WithoutState { get; set; }

    public int WithoutGroup { get; set; }

    /// <summary>Where the list begins; 0 where there is none.</summary>
    public int ListStart { get; set; }

    /// <summary>The body in whose framework it was made, which comes first, and those that issue it. The text is 1 long for the former.</summary>
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

    public bool HasForum => Bodies.Count > 0 && Bodies[0].TextLength == 1;

    public ReadOnlySpan<byte> TextOf(TextPart part) => Bytes.AsSpan(part.TextStart, part.TextLength);

    public string StringOf(TextPart part) => System.Text.Encoding.UTF8.GetString(TextOf(part).ToArray());

    public void Clear()
    {
        (TypeStart, TypeEnd, TabledStart, TabledEnd) = (0, 0, 0, 0);
        (ListStart, WithoutState, WithoutGroup, LeastSigned, MostSigned) = (0, 0, 0, 0, 0);
        IsComplete = false;
        Bodies.Clear();
        Groups.Clear();
        States.Clear();
        Signatures.Clear();
        Numbers.Clear();
        Stated.Clear();
        Replaces.Clear();
    }

    /// <summary>Packs it. The texts of parts are taken from <paramref name="texts"/>.</summary>
    public void Write(ByteLog log, ReadOnlySpan<byte> texts)
    {
        log.Write(Id);
        log.Write(Type);
        log.Write(TypeStart);
        log.Write(TypeEnd - TypeStart);
        log.Write(LifeFirst);
        log.Write(LifeLast);
        var isTabledOnly = TabledFirst == LifeFirst && TabledLast == LifeLast;
        log.Write(isTabledOnly ? 1 : 0);
        if (!isTabledOnly)
        {
            log.Write(TabledFirst);
            log.Write(TabledLast);
        }
        log.Write(TabledStart - TypeStart);
        log.Write(TabledEnd - TabledStart);
        log.Write(IsComplete ? 1 : 0);
        log.Write(LeastSigned);
        log.Write(MostSigned);
        log.Write(WithoutState);
        log.Write(WithoutGroup);
        log.Write(ListStart - TypeStart);
        Write(log, Bodies, isKeyed: true, texts);
        Write(log, Groups, isKeyed: false, texts);
        Write(log, States, isKeyed: false, texts);
        Write(log, Signatures, isKeyed: false, texts);
        Write(log, Numbers, isKeyed: true, texts);
        Write(log, Stated, isKeyed: true, texts);
        Write(log, Replaces, isKeyed: true, texts);
    }

    public void Read(byte[] bytes, int at)
    {
        Clear();
        Bytes = bytes;
        var log = new ByteLogReader(bytes, at);
        Id = log.Hash();
        Type = log.Hash();
        TypeStart = log.Number();
        TypeEnd = TypeStart + log.Number();
        LifeFirst = log.Number();
        LifeLast = log.Number();
        (TabledFirst, TabledLast) = log.Number() != 0 ? (LifeFirst, LifeLast) : (log.Number(), log.Number());
        TabledStart = TypeStart + log.Number();
        TabledEnd = TabledStart + log.Number();
        IsComplete = log.Number() != 0;
        LeastSigned = log.Number();
        MostSigned = log.Number();
        WithoutState = log.Number();
        WithoutGroup = log.Number();
        ListStart = TypeStart + log.Number();
        Read(ref log, Bodies, isKeyed: true);
        Read(ref log, Groups, isKeyed: false);
        Read(ref log, States, isKeyed: false);
        Read(ref log, Signatures, isKeyed: false);
        Read(ref log, Numbers, isKeyed: true);
        Read(ref log, Stated, isKeyed: true);
        Read(ref log, Replaces, isKeyed: true);
    }

    private void Write(ByteLog log, Chunks<TextPart> parts, bool isKeyed, ReadOnlySpan<byte> texts)
    {
        log.Write(parts.Count);
        var before = TypeStart;
        foreach (var part in parts)
        {
            if (isKeyed)
                log.Write(part.Key);
            // Most stand between quotes and hold for the whole life of the text: then one number tells all.
            var isForLife = part.First == LifeFirst && part.Last == LifeLast;
            var isQuoted = part.End - part.Start == part.TextLength + 2;
            log.Write((part.TextLength * 4) + (isForLife ? 0 : 2) + (isQuoted ? 0 : 1));
            log.Append(texts.Slice(part.TextStart, part.TextLength));
            log.Write(part.Start - before);
            if (!isQuoted)
                log.Write(part.End - part.Start);
            before = part.Start;
            if (isForLife)
                continue;
            log.Write(part.First);
            log.Write(part.Last);
        }
    }

    private void Read(ref ByteLogReader log, Chunks<TextPart> parts, bool isKeyed)
    {
        var start = TypeStart;
        for (var count = log.Number(); count > 0; count--)
        {
            var key = isKeyed ? log.Hash() : 0;
            var shape = log.Number();
            var textLength = shape / 4;
            var textStart = log.Skip(textLength);
            start += log.Number();
            var length = shape % 2 == 0 ? textLength + 2 : log.Number();
            int first = LifeFirst, last = LifeLast;
            if (shape % 4 >= 2)
                (first, last) = (log.Number(), log.Number());
            parts.Add(new TextPart(key, textStart, textLength, first, last, start, start + length));
        }
    }
}
