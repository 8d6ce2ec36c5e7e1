using System;
using System.Collections.Generic;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What a rule may ask besides the object it looks at, and where it reports.</summary>
internal sealed class RuleContext(Tape tape, ReportList reports)
{
    private readonly ItemTable _items = new(tape);
    private byte[] _scratch = new byte[256];
    private int _root;

    /// <summary>The record the object stands in.</summary>
    public RecordView Record => new(tape, _root);

    /// <summary>The kind's index, a constant of <see cref="KindCodes"/>; -1 of a manifest, which is no record.</summary>
    public int Kind { get; private set; }

    /// <summary>The name of the file without its folders; null for a record that is not the only one in its file.</summary>
    public string? FileName { get; private set; }

    /// <summary>Who may get what does not say so itself, as the manifest has it: an index into the code list <c>access</c>; -1 where no manifest tells.</summary>
    public int DefaultAccess { get; private set; } = -1;

    public Tape Tape => tape;

    /// <summary>A set for a rule's own use during one check; it begins by clearing it.</summary>
    public HashMarks Seen { get; } = new();

    /// <summary>A list for a rule's own use during one check; it begins by clearing it.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>What a text says, as UTF-8. Good until the next call.</summary>
    public ReadOnlySpan<byte> Decode(TextField text) => text.Decode(ref _scratch);

    /// <summary>Turns to the next record.</summary>
    public void Begin(int root, int kind, string? fileName, int defaultAccess = -1)
    {
        DefaultAccess = defaultAccess;
        _root = root;
        Kind = kind;
        FileName = fileName;
        _items.Clear();
    }

    /// <summary>Reports a fault. A value that the reader called invalid has its finding: where the place is one, or lies in one, the report is not kept.</summary>
    public Report Report(Rule rule, ByteRange place, params string[] arguments) => reports.IsInvalid(place.Start)
        ? new Report(rule.Info, place.Start, place.End, arguments)
        : reports.Add(rule.Info, place.Start, place.End, arguments);

    /// <summary>What is to be deleted so that a value is gone, with its name and the comma that would be too many.</summary>
    public ByteRange RemovalOf(ByteRange value) => Removal.Of(tape.Text.AsSpan(0, Record.Range.End), value);

    /// <summary>The first item of this record with the id that has this hash; an absent one where there is none.</summary>
    public StatementView ItemOf(long hash) => new(tape, _items.Find(hash));

    /// <summary>Whether an item of this record has the id that has this hash.</summary>
    public bool HasItem(long hash) => _items.Contains(hash);

    /// <summary>Whether two items of this record have the same id.</summary>
    public bool HasTwins => _items.HasTwins;

    /// <summary>The ids of this record's items, for suggestions.</summary>
    public List<string> ItemIds()
    {
        var ids = new List<string>();
        foreach (var at in tape.Objects)
        {
            if (tape.ShapeOf(at).Is(Tables.Statement) && new StatementView(tape, at).Id is { IsPresent: true } id)
                ids.Add(id.ToString());
        }
        return ids;
    }

    /// <summary>What a reference inside this record leads to, as an event; an absent one where it leads elsewhere.</summary>
    public EventView EventOf(ReferenceField reference)
    {
        if (!reference.IsPresent || !reference.IsLocal)
            return new EventView(tape, 0);
        var item = ItemOf(reference.Hash);
        return new EventView(tape, item.IsPresent && tape.TypeOf(item.Index) == Tables.Event ? item.Index : 0);
    }

    /// <summary>The sources that hold for an object: the nearest.</summary>
    public ListView<ReferenceField> SourcesOf(int at) => Provenance.SourcesOf(tape, Record, at);
}
