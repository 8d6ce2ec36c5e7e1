using System;
using System.Runtime.CompilerServices;
using System.Text;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What takers of facts share: the record they are at, where the facts go, and memory to work in. One for each thread.</summary>
internal sealed class FactCollector(Tape tape)
{
    /// <summary>So many bytes are read behind an id when it is hashed.</summary>
    private const int Padding = Scan.Padding;

    private byte[] _scratch = new byte[256];
    private byte[] _own = new byte[256];

    /// <summary>The id of the record, behind it that of an item. Copied when an item is met: few records have any.</summary>
    private byte[] _id = new byte[256];
    private int _idLength;
    private int _record;
    private CitedLast _citedLast;

    /// <summary>The code lists in force.</summary>
    public CodeSet Codes { get; set; } = CodeSet.Default;

    /// <summary>Who may get what says nothing of it, an index into the code list <c>access</c>; -1 where that is not told.</summary>
    public int DefaultAccess { get; set; } = -1;

    /// <summary>The record.</summary>
    public RecordView Record => new(tape, _record);

    /// <summary>Whether it has been retracted: then little is taken from it.</summary>
    public bool IsRetracted { get; private set; }

    public FactSheet Sheet { get; private set; } = new();

    public FactTables Facts { get; private set; } = new();

    /// <summary>Who may get the record, as <see cref="DefaultAccess"/>.</summary>
    public int Access { get; private set; }

    /// <summary>Whether a statement of the record says for itself who may get it.</summary>
    public bool HasOwnAccess => Statements.HasAccess;

    /// <summary>The first day on which the record can have been changed last; <see cref="int.MinValue"/> where that is not told.</summary>
    public int Modified { get; private set; }

    /// <summary>Of a declaration, what <see cref="TextDays.EarliestOf"/> tells; else <see cref="int.MinValue"/>.</summary>
    public int EarliestDay { get; private set; }

    /// <summary>Of a declaration, what <see cref="TextDays.LatestOf"/> tells; else <see cref="int.MaxValue"/>.</summary>
    public int LatestDay { get; private set; }

    /// <summary>What is taken from statements, by whoever goes through all objects.</summary>
    public StatementFacts Statements { get; } = new(tape);

    public TextFactCollector Texts => field ??= new TextFactCollector();

    public NameLine Line => field ??= new NameLine();

    /// <summary>What a text says, as UTF-8. Good until the next call.</summary>
    public ReadOnlySpan<byte> Decode(TextField text) => text.Decode(ref _scratch);

    /// <summary>Turns to a record that was read without syntax fault and has an id, and notes it with its references.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Begin(RecordView record, FactSheet sheet)
    {
        _record = record.Index;
        if (Sheet != sheet)
            (Sheet, Facts) = (sheet, sheet.Facts);
        var id = record.Id;
        IsRetracted = record.Retracted.IsPresent;
        Access = record.Access.Index is >= 0 and var access ? access : DefaultAccess;
        Modified = record.Modified.IsPresent ? LastChangeOf(record) : int.MinValue;
        _citedLast = default;
        (EarliestDay, LatestDay) = (int.MinValue, int.MaxValue);
        var (first, last) = DaysOf(record);
        Define(id, first, last, isBroken: false, sheet);
        AddReferences(id.Range.Start, sheet);
        SharingFacts.CollectRecord(record, this);
        if (tape.TypeOf(_record) == Tables.Incident)
            CitationFacts.CollectIncident(new IncidentView(tape, _record), this);
    }

    /// <summary>Notes an item of the record.</summary>
    /// <param name="slug">Its id.</param>
    /// <param name="earliest">The first day on which it can have been; <see cref="int.MinValue"/> where that is not told.</param>
    /// <param name="latest">The last day; <see cref="int.MaxValue"/> where that is not told.</param>
    public void Define(SlugField slug, int earliest, int latest)
    {
        var length = IdOfItem(slug.Text, 0);
        Sheet.Define(_id, 0, length, Hash64.Of(_id, 0, length), slug.Range, earliest, latest, isBroken: false);
    }

    /// <summary>The hash of an item of this record, as other records refer to it.</summary>
    public long HashOfItem(SlugField slug) => slug.IsPresent ? HashOfItem(slug.Text, 0) : 0;

    /// <summary>The hash of what a reference leads to, as other records refer to it.</summary>
    public long HashOf(ReferenceField reference) => reference.IsLocal ? HashOfItem(reference.Text, 1) : reference.Hash;

    private long HashOfItem(TextField item, int skip)
    {
        var length = IdOfItem(item, skip);
        return Hash64.Of(_id, 0, length);
    }

    /// <summary>Puts the id of an item, which a text tells behind its first bytes, into <see cref="_id"/>; its length.</summary>
    private int IdOfItem(TextField item, int skip)
    {
        if (_idLength == 0)
            CopyId(Record.Id);
        var start = _idLength + 1;
        var length = item.Length - skip;
        if (_id.Length < start + length + Padding)
            Array.Resize(ref _id, (start + length + Padding) * 2);
        _id[_idLength] = (byte)'#';
        if (item.IsEscaped)
        {
            var text = item.Decode(ref _scratch).Slice(skip);
            text.CopyTo(_id.AsSpan(start));
            return start + text.Length;
        }
        Copy(item.Range.Start + 1 + skip, length, start);
        return start + length;
    }

    /// <summary>Copies a part of the document into <see cref="_id"/>. Lengths cannot be foretold: what is short is copied with whatever stands behind it.</summary>
    private void Copy(int start, int length, int to)
    {
        if (length <= Padding)
            tape.Text.AsSpan(start, Padding).CopyTo(_id.AsSpan(to, Padding));
        else
            tape.Text.AsSpan(start, length).CopyTo(_id.AsSpan(to));
    }

    /// <inheritdoc cref="CitedLast.Add"/>
    public bool IsNew(long source, int circle) => _citedLast.Add(source, circle);

    /// <summary>Notes that there is a record which could not be read whole, so that references to it are not called wrong.</summary>
    public void CollectBroken(ReferenceField id, FactSheet sheet) => Define(id, int.MinValue, int.MaxValue, isBroken: true, sheet);

    /// <summary>Notes that a file holds a record which could not be read, under the id that the file's name tells; null where it tells none.</summary>
    public static void CollectBroken(string? id, FactSheet sheet)
    {
        if (id is null)
        {
            sheet.MissesRecords = true;
            return;
        }
        var utf8 = Encoding.UTF8.GetBytes(id);
        sheet.Define(utf8, Hash64.Of(utf8), 0, 0, int.MinValue, int.MaxValue, isBroken: true);
    }

    /// <summary>Notes a record under its id without the publisher's own namespace.</summary>
    private void Define(ReferenceField id, int earliest, int latest, bool isBroken, FactSheet sheet)
    {
        _idLength = 0;
        var range = id.Range;
        if (id.IsPlain)
        {
            sheet.Define(tape.Text, range.Start + 1, range.End - range.Start - 2, id.Hash, range, earliest, latest, isBroken);
            return;
        }
        CopyId(id);
        sheet.Define(_id, 0, _idLength, id.Hash, range, earliest, latest, isBroken);
    }

    /// <summary>Copies an id without the publisher's own namespace into <see cref="_id"/>.</summary>
    private void CopyId(ReferenceField id)
    {
        var text = id.Text.Decode(ref _scratch);
        if (_id.Length < text.Length + Padding)
            _id = new byte[(text.Length + Padding) * 2];
        if (id.IsInOwnNamespace)
        {
            _idLength = WithoutNamespace(text, text.Length, _id);
            return;
        }
        text.CopyTo(_id);
        _idLength = text.Length;
    }

    private void AddReferences(int ownId, FactSheet sheet)
    {
        var references = sheet.References;
        foreach (var cell in tape.References)
        {
            var reference = new ReferenceField(tape, cell);
            // Another publisher's records are not here, and need not be.
            if (!reference.IsToOwnRecord(out var hash, out var hasItem, out var range) || range.Start == ownId)
                continue;
            var record = hasItem ? RecordHash(reference) : hash;
            references.Add(new ReferenceFact(hash, record, range.Start, range.End));
        }
    }

    private long RecordHash(ReferenceField field)
    {
        var text = field.Text.Decode(ref _scratch);
        var length = text.IndexOf((byte)'#');
        if (field.IsPlain)
            return Hash64.Of(tape.Text, field.Range.Start + 1, length);
        if (!field.IsInOwnNamespace)
            return Hash64.Of(text.Slice(0, length));
        if (_own.Length < length)
            _own = new byte[length * 2];
        return Hash64.Of(_own.AsSpan(0, WithoutNamespace(text, length, _own)));
    }

    /// <summary>Copies an id of a length without its namespace; the length of what is left.</summary>
    private static int WithoutNamespace(ReadOnlySpan<byte> text, int length, byte[] to)
    {
        var colon = text.IndexOf((byte)':') + 1;
        var slug = text.Slice(0, length).Slice(text.IndexOf((byte)'/') + 1);
        text.Slice(0, colon).CopyTo(to);
        slug.CopyTo(to.AsSpan(colon));
        return colon + slug.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LastChangeOf(RecordView record) => record.Modified.Bounds.EarliestEnd;

    /// <summary>The days that the definition of the record has.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (int First, int Last) DaysOf(RecordView record)
    {
        switch (tape.TypeOf(record.Index))
        {
            case Tables.Declaration:
                (EarliestDay, LatestDay) = TextDays.Of(new DeclarationView(tape, record.Index));
                return (EarliestDay, LatestDay);
            case Tables.Incident:
                return AfterFacts.DaysOf(tape, record.Index);
            case Tables.Source when new SourceView(tape, record.Index).Published is { IsPresent: true } published:
                return (int.MinValue, published.Bounds.LatestEnd);
            default:
                return (int.MinValue, int.MaxValue);
        }
    }
}
