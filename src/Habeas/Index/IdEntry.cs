using System;
using System.Text;

namespace Habeas.Index;

/// <summary>A record or item in an <see cref="IdTable"/>, unpacked.</summary>
internal readonly ref struct IdEntry
{
    private const int Broken = 1;
    private const int HasEarliest = 2;
    private const int HasLatest = 4;
    private const int Flags = 8;

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
        // Most days are known for certain: the last is told as what it is behind the first.
        LatestDay = (shape & HasLatest) == 0 ? int.MaxValue : unchecked(log.Number() + ((shape & HasEarliest) != 0 ? EarliestDay : 0));
        IsBroken = (shape & Broken) != 0;
        Id = new ReadOnlySpan<byte>(bytes, log.Skip(shape / Flags), shape / Flags);
    }

    public ReadOnlySpan<byte> Id { get; }

    public bool IsItem => Id.IndexOf((byte)'#') >= 0;

    /// <summary>Where the id stands.</summary>
    public Spot Spot { get; }

    /// <inheritdoc cref="Definition.EarliestDay"/>
    public int EarliestDay { get; }

    /// <inheritdoc cref="Definition.LatestDay"/>
    public int LatestDay { get; }

    /// <inheritdoc cref="Definition.IsBroken"/>
    public bool IsBroken { get; }

    public override string ToString() => Encoding.UTF8.GetString(Id);

    public static void Write(ByteLog log, ReadOnlySpan<byte> id, in Definition definition, Spot spot)
    {
        var hasEarliest = definition.EarliestDay != int.MinValue;
        var hasLatest = definition.LatestDay != int.MaxValue;
        log.Write((id.Length * Flags) + (definition.IsBroken ? Broken : 0) + (hasEarliest ? HasEarliest : 0) + (hasLatest ? HasLatest : 0));
        log.Write(spot.Input);
        log.Write(spot.Record);
        log.Write(spot.Start);
        log.Write(spot.End - spot.Start);
        if (hasEarliest)
            log.Write(definition.EarliestDay);
        if (hasLatest)
            log.Write(unchecked(definition.LatestDay - (hasEarliest ? definition.EarliestDay : 0)));
        log.Append(id);
    }
}
