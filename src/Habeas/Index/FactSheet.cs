using System;
using System.Collections.Generic;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>A record or item that can be referred to.</summary>
internal readonly struct Definition(long hash, int idStart, int idLength, int start, int end, int earliestDay, int latestDay, bool isBroken)
{
    /// <summary>Of the id as references write it, <c>kind:slug</c> or <c>kind:slug#item</c>.</summary>
    public long Hash { get; } = hash;

    /// <summary>Where the id stands in <see cref="FactSheet.Ids"/>.</summary>
    public int IdStart { get; } = idStart;

    public int IdLength { get; } = idLength;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Of a declaration, the first day on which it can have come to be; of an event, step or incident that it can have been; else, and where that is not told, <see cref="int.MinValue"/>.</summary>
    public int EarliestDay { get; } = earliestDay;

    /// <summary>Of a source, the last day on which it can have been published; of a declaration changed; of an event, step or incident that it can have been; else <see cref="int.MaxValue"/>.</summary>
    public int LatestDay { get; } = latestDay;

    /// <summary>True when the record could not be read whole: what it holds is not known.</summary>
    public bool IsBroken { get; } = isBroken;
}

/// <summary>A reference to another record, or to an item of one.</summary>
internal readonly struct ReferenceFact(long hash, long record, int start, int end)
{
    /// <summary>Of what is referred to.</summary>
    public long Hash { get; } = hash;

    /// <summary>Of the record alone; the same as <see cref="Hash"/> where no item is named.</summary>
    public long Record { get; } = record;

    public int Start { get; } = start;

    public int End { get; } = end;
}

/// <summary>
/// What set rules know of one document: small, independent of every other document, and good for keeping.
/// A checker fills one, hands it to the index and clears it; a compiler keeps one for each file.
/// </summary>
internal sealed class FactSheet
{
    // Of most documents set rules know nothing of these.
    private Chunks<KeptRecord>? _kept;
    private List<TextFault>? _faults;
    private PersonSheet? _people;

    public Utf8Arena Ids { get; } = new();

    public Chunks<Definition> Definitions { get; } = new();

    public Chunks<ReferenceFact> References { get; } = new();

    /// <summary>True when the document holds, or may hold, records whose ids could not be read: a reference that leads nowhere may lead there.</summary>
    public bool MissesRecords { get; set; }

    public FactTables Facts { get; } = new();

    /// <summary>Declarations that bodies can have demands on, packed one after the other.</summary>
    public ByteLog TextLog { get; } = new();

    /// <summary>Where each of them begins.</summary>
    public List<int> Texts { get; } = [];

    /// <summary>Bodies that say what they demand or when they sit, laws that say when they were in force, and those of which we have a record too.</summary>
    public Chunks<KeptRecord> Kept => _kept ??= new Chunks<KeptRecord>();

    /// <summary>The texts of those records.</summary>
    public Utf8Arena KeptTexts { get; } = new();

    /// <summary>What is wrong with the record alone in the light of what comes with the engine.</summary>
    public List<TextFault> Faults => _faults ??= [];

    public PersonSheet People => _people ??= new PersonSheet();

    public bool HasPeople => _people is { IsEmpty: false };

    /// <summary>Whether there is anything in <see cref="Texts"/>, <see cref="Kept"/> or <see cref="Faults"/>.</summary>
    public bool HasTexts => Texts.Count > 0 || _kept is { Count: > 0 } || _faults is { Count: > 0 };

    public bool IsEmpty => Definitions.Count == 0 && References.Count == 0;

    /// <summary>Notes a record or item.</summary>
    public void Define(ReadOnlySpan<byte> id, long hash, int start, int end, int earliestDay, int latestDay, bool isBroken) =>
        Definitions.Add(new Definition(hash, Ids.Add(id), id.Length, start, end, earliestDay, latestDay, isBroken));

    /// <summary>The same; the id is a part of a text that has the padding of a document.</summary>
    public void Define(byte[] text, int start, int length, long hash, ByteRange place, int earliestDay, int latestDay, bool isBroken) =>
        Definitions.Add(new Definition(hash, Ids.Add(text, start, length), length, place.Start, place.End, earliestDay, latestDay, isBroken));

    public void Clear()
    {
        Ids.Clear();
        Definitions.Clear();
        References.Clear();
        MissesRecords = false;
        Facts.Clear();
        TextLog.Clear();
        Texts.Clear();
        _kept?.Clear();
        KeptTexts.Clear();
        _faults?.Clear();
        _people?.Clear();
    }
}
