using System;
using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>
/// Places in the lines of streams, which cannot be read again, with what stands there: any of very many of them may turn out to be part of a fault. Each takes some ten bytes; pointers and texts that come
/// again and again are kept once. They are added line by line, in the order of the inputs.
/// </summary>
internal sealed class StreamPlaces
{
    private const int Piece = 4096;

    /// <summary>The place of a record's id, of which there are most: what it says is in the index.</summary>
    private const string Id = "/id";

    private const int OtherLine = 1;
    private const int ManyLines = 2;
    private const int FlagBits = 2;

    /// <summary>The first place of each piece.</summary>
    private readonly List<Spot> _firsts = [];

    private readonly List<byte[]> _pieces = [];
    private readonly ByteLog _open = new();
    private readonly SharedTexts _texts = new();
    private Spot _last;

    /// <summary>Adds the places of one line.</summary>
    /// <param name="spots">The places.</param>
    /// <param name="locations">The same as lines and columns.</param>
    /// <param name="line">The line.</param>
    public void Add(List<Spot> spots, Location[] locations, byte[] line)
    {
        if (_open.Length == 0 || _open.Length > Piece || spots[0].Input != _last.Input)
            BeginPiece(spots[0]);
        for (var i = 0; i < locations.Length; i++)
            Add(spots[i], locations[i], locations[i].Pointer == Id ? null : spots[i].TextIn(line));
    }

    /// <summary>The place in full, and what stands there, null where that is not kept; false for a place that was not added.</summary>
    /// <param name="spot">Where it begins.</param>
    /// <param name="file">The name of its input.</param>
    /// <param name="location">The place.</param>
    /// <param name="text">What stands there.</param>
    public bool TryFind(Spot spot, string? file, out Location? location, out string? text)
    {
        (location, text) = (null, null);
        var at = PieceOf(spot);
        if (at < 0)
            return false;
        var record = _firsts[at].Record;
        var (bytes, length) = at < _pieces.Count ? (_pieces[at], _pieces[at].Length) : (_open.Bytes, _open.Length);
        var log = new ByteLogReader(bytes, 0);
        while (log.At < length && record <= spot.Record)
        {
            var shape = log.Number();
            record += (shape & OtherLine) != 0 ? log.Number() : 0;
            var start = log.Number();
            var column = start + log.Number();
            var (line, endLine) = (shape & ManyLines) != 0 ? (log.Number(), log.Number()) : (record + 1, record + 1);
            var endColumn = column + (shape >> FlagBits);
            var (pointer, said) = (_texts.Read(ref log), _texts.Read(ref log));
            // Of two that begin at one place the later counts.
            if (record == spot.Record && start == spot.Start)
                (location, text) = (new Location(file, line, column, endLine, endColumn, pointer!), said);
        }
        return location is not null;
    }

    private void BeginPiece(Spot first)
    {
        if (_firsts.Count > _pieces.Count)
            _pieces.Add(new ReadOnlySpan<byte>(_open.Bytes, 0, _open.Length).ToArray());
        _open.Clear();
        _firsts.Add(first);
        _last = first;
    }

    private void Add(Spot spot, Location location, string? text)
    {
        var isOneLine = location.Line == spot.Record + 1 && location.EndLine == location.Line;
        _open.Write(((location.EndColumn - location.Column) << FlagBits) + (isOneLine ? 0 : ManyLines) + (spot.Record != _last.Record ? OtherLine : 0));
        if (spot.Record != _last.Record)
            _open.Write(spot.Record - _last.Record);
        _open.Write(spot.Start);
        _open.Write(location.Column - spot.Start);
        if (!isOneLine)
        {
            _open.Write(location.Line);
            _open.Write(location.EndLine);
        }
        _texts.Write(location.Pointer, _open);
        _texts.Write(text, _open);
        _last = spot;
    }

    /// <summary>The piece that has the places of the line, if any has; -1 where none can have.</summary>
    private int PieceOf(Spot spot)
    {
        int from = 0, to = _firsts.Count;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (_firsts[middle].Input < spot.Input || (_firsts[middle].Input == spot.Input && _firsts[middle].Record <= spot.Record))
                from = middle + 1;
            else
                to = middle;
        }
        return from - 1 is >= 0 and var at && _firsts[at].Input == spot.Input ? at : -1;
    }
}
