using System;
using System.Runtime.InteropServices;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.TapeDigest;

/// <summary>Reads documents and boils down what the reader left to one number: every cell, every object, every report. Not thread-safe.</summary>
public sealed class Digester
{
    private readonly Reader _reader = new(new ReaderOptions());
    private ulong _hash;

    /// <summary>The digest of a document of <paramref name="length"/> bytes with its padding behind it.</summary>
    public long Of(byte[] text, int length)
    {
        _hash = 14695981039346656037;
        _reader.Open(text, length);
        while (_reader.Read())
            AddRecord();
        Add(_reader.IsBundle ? 1UL : 0, _reader.IsCutShort ? 1UL : 0);
        return (long)_hash;
    }

    private void AddRecord()
    {
        var tape = _reader.Tape;
        Add((ulong)_reader.Root, (ulong)_reader.RecordStart);
        Add((ulong)(_reader.Shape?.Index ?? -1), (ulong)tape.Count);
        foreach (var word in MemoryMarshal.Cast<Cell, ulong>(tape.Cells.AsSpan(0, tape.Count)))
            _hash = Mix(_hash ^ word);
        foreach (var cell in tape.Slots.AsSpan(0, tape.SlotCount))
            _hash = Mix(_hash ^ (uint)cell);
        foreach (var at in tape.Objects)
            _hash = Mix(_hash ^ (uint)at);
        foreach (var report in _reader.Reports.Items)
            AddReport(report);
        Add((ulong)_reader.Reports.Dropped, _reader.Reports.HasSyntaxFault ? 1UL : 0);
    }

    private void AddReport(Report report)
    {
        Add((ulong)report.Start, (ulong)report.End);
        Add(report.Rule.Id);
        foreach (var argument in report.Arguments)
            Add(argument);
        foreach (var edit in report.Edits)
        {
            Add((ulong)edit.Start, (ulong)edit.Length);
            Add(edit.Replacement);
        }
    }

    private void Add(string text)
    {
        foreach (var letter in text)
            _hash = Mix(_hash ^ letter);
        _hash = Mix(_hash ^ (uint)text.Length);
    }

    private void Add(ulong first, ulong second)
    {
        _hash = Mix(_hash ^ first);
        _hash = Mix(_hash ^ second);
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 29);
    }
}
