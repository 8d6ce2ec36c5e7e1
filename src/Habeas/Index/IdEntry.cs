using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Index;

/// <summary>A record in an <see cref="IdTable"/>, unpacked.</summary>
internal readonly ref struct IdEntry
{
    private const int Broken = 1;
    private const int HasItems = 2;
    private const int HasEarliest = 4;
    private const int HasLatest = 8;
    private const int Flags = 16;

    private readonly ReadOnlySpan<byte> _items;

    /// <param name="bytes">What it is packed in.</param>
    /// <param name="start">Where it begins there.</param>
    public IdEntry(byte[] bytes, int start)
    {
        var log = new ByteLogReader(bytes, start);
        var shape = log.Number();
        var input = log.Number();
        var record = log.Number();
        var from = log.Number();
        Spot = new Spot(input, record, from, from + log.Number());
        EarliestDay = (shape & HasEarliest) != 0 ? log.Number() : int.MinValue;
        LatestDay = (shape & HasLatest) != 0 ? log.Number() : int.MaxValue;
        IsBroken = (shape & Broken) != 0;
        var items = (shape & HasItems) != 0 ? log.Number() : 0;
        Id = new ReadOnlySpan<byte>(bytes, log.Skip(shape / Flags), shape / Flags);
        _items = new ReadOnlySpan<byte>(bytes, log.Skip(items), items);
    }

    public ReadOnlySpan<byte> Id { get; }

    /// <summary>Where the id stands.</summary>
    public Spot Spot { get; }

    /// <inheritdoc cref="Definition.EarliestDay"/>
    public int EarliestDay { get; }

    /// <inheritdoc cref="Definition.LatestDay"/>
    public int LatestDay { get; }

    /// <inheritdoc cref="Definition.IsBroken"/>
    public bool IsBroken { get; }

    /// <summary>The ids of its items, alone, each with its length before it.</summary>
    public ItemIds Items => new(_items);

    public override string ToString() => Encoding.UTF8.GetString(Id.ToArray());

    public static void Write(ByteLog log, ReadOnlySpan<byte> id, in Definition definition, Spot spot, ReadOnlySpan<byte> items)
    {
        var hasEarliest = definition.EarliestDay != int.MinValue;
        var hasLatest = definition.LatestDay != int.MaxValue;
        log.Write((id.Length * Flags) + (definition.IsBroken ? Broken : 0) + (items.IsEmpty ? 0 : HasItems) + (hasEarliest ? HasEarliest : 0) + (hasLatest ? HasLatest : 0));
        log.Write(spot.Input);
        log.Write(spot.Record);
        log.Write(spot.Start);
        log.Write(spot.End - spot.Start);
        if (hasEarliest)
            log.Write(definition.EarliestDay);
        if (hasLatest)
            log.Write(definition.LatestDay);
        if (!items.IsEmpty)
            log.Write(items.Length);
        log.Append(id);
        log.Append(items);
    }
}
