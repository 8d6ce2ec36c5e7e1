using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>
/// References that nothing read so far answers to, in the order in which they were read. Of a collection whose sources are read last nearly all are, for a while: each takes some twelve
/// bytes, and those that have been answered meanwhile are forgotten whenever there are twice as many as the last time.
/// </summary>
internal sealed class ReferenceLog
{
    private const int Piece = 32 * 1024;
    private const int FewestToForget = 4096;

    private const int OtherInput = 1;
    private const int OtherRecord = 2;
    private const int OfItem = 4;
    private const int Flags = 8;

    private List<ByteLog>? _pieces;
    private Spot _last;
    private int _count;
    private int _forgetAt = FewestToForget;

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>Adds a reference. Of each only what differs from the one before is written.</summary>
    public void Add(in ReferenceFact reference, int input, int record)
    {
        _pieces ??= [];
        if (_pieces.Count == 0 || _pieces[_pieces.Count - 1].Length > Piece)
        {
            _pieces.Add(new ByteLog());
            _last = default;
        }
        var log = _pieces[_pieces.Count - 1];
        var isElsewhere = input != _last.Input || record != _last.Record;
        var shape = (input != _last.Input ? OtherInput : 0) + (isElsewhere ? OtherRecord : 0) + (reference.Record != reference.Hash ? OfItem : 0);
        log.Write(((reference.End - reference.Start) * Flags) + shape);
        if (input != _last.Input)
            log.Write(input);
        if (isElsewhere)
            log.Write(record);
        log.Write(reference.Start - (isElsewhere ? 0 : _last.Start));
        log.Write(reference.Hash);
        if (reference.Record != reference.Hash)
            log.Write(reference.Record);
        _last = new Spot(input, record, reference.Start, reference.End);
        _count++;
    }

    /// <summary>Whether it is time to forget those that have been answered.</summary>
    public bool IsFull => _count >= _forgetAt;

    /// <summary>Forgets those that have been answered.</summary>
    public void Forget(Func<ReferenceFact, bool> isAnswered)
    {
        var all = All();
        (_pieces, _count, _last) = ([], 0, default);
        foreach (var (fact, spot) in all)
        {
            if (!isAnswered(fact))
                Add(fact, spot.Input, spot.Record);
        }
        _forgetAt = Math.Max(FewestToForget, _count * 2);
    }

    /// <summary>All of them, with their places.</summary>
    public IEnumerable<(ReferenceFact Fact, Spot Spot)> All() => _pieces is null ? [] : Read(_pieces);

    private static IEnumerable<(ReferenceFact Fact, Spot Spot)> Read(List<ByteLog> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var log = new ByteLogReader(pieces[i].Bytes, 0);
            for (var last = default(Spot); log.At < pieces[i].Length;)
            {
                var shape = log.Number();
                var input = (shape & OtherInput) != 0 ? log.Number() : last.Input;
                var isElsewhere = (shape & OtherRecord) != 0;
                var record = isElsewhere ? log.Number() : last.Record;
                var start = log.Number() + (isElsewhere ? 0 : last.Start);
                var hash = log.Hash();
                last = new Spot(input, record, start, start + (shape / Flags));
                yield return (new ReferenceFact(hash, (shape & OfItem) != 0 ? log.Hash() : hash, last.Start, last.End), last);
            }
        }
    }
}
