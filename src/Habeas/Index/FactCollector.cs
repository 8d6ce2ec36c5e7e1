using System;
using System.Text;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Takes from a record on the tape what set rules need.</summary>
internal sealed class FactCollector(Tape tape)
{
    private byte[] _scratch = new byte[256];
    private byte[] _id = new byte[256];
    private byte[] _own = new byte[256];
    private readonly PersonFacts _people = new(tape);
    private readonly InstitutionFacts _institutions = new(tape);

    /// <summary>The code lists in force.</summary>
    public CodeSet Codes { get; set; } = CodeSet.Default;

    /// <summary>Who may get what says nothing of it, an index into the code list <c>access</c>; -1 where that is not told.</summary>
    public int DefaultAccess { get; set; } = -1;

    /// <summary>Collects the facts of a record that was read without syntax fault and has an id.</summary>
    public void Collect(RecordView record, FactSheet sheet)
    {
        var id = PlainId(record.Id);
        sheet.Define(_id.AsSpan(0, id), record.Id.Hash, record.Id.Range.Start, record.Id.Range.End, TextFacts.EarliestDay(tape, record), LatestDay(record), isBroken: false);
        foreach (var cell in tape.References)
        {
            var reference = new ReferenceField(tape, cell);
            if (reference.Range.Start != record.Id.Range.Start)
                CollectReference(reference, sheet);
        }
        foreach (var at in tape.Objects)
            CollectObject(record, at, sheet);
        TextFacts.Collect(tape, record, sheet);
        LinkFacts.Collect(tape, record, sheet);
        if (record.Retracted.IsPresent)
            InstrumentFacts.CollectRetraction(record, sheet.Facts);
        else
            CollectTables(record, sheet.Facts);
        _people.Collect(record, sheet);
        _institutions.Collect(record, Codes, sheet);
        LawFacts.Collect(tape, record, sheet);
    }

    private void CollectTables(RecordView record, FactTables facts)
    {
        if (tape.TypeOf(record.Index) == Tables.Case)
            CaseFacts.Collect(new CaseView(tape, record.Index), facts);
        else if (tape.TypeOf(record.Index) == Tables.Person)
            LifeFacts.Collect(new PersonView(tape, record.Index), facts);
        TextCustodyFacts.Collect(tape, record, facts);
        InstrumentFacts.Collect(tape, record, facts);
        SharingFacts.Collect(tape, record, DefaultAccess, facts);
    }

    /// <summary>Notes that there is a record which could not be read whole, so that references to it are not called wrong.</summary>
    public void CollectBroken(ReferenceField id, FactSheet sheet)
    {
        var length = PlainId(id);
        sheet.Define(_id.AsSpan(0, length), id.Hash, id.Range.Start, id.Range.End, int.MinValue, int.MaxValue, isBroken: true);
    }

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

    /// <summary>The id without the publisher's own namespace, in <see cref="_id"/>; its length.</summary>
    private int PlainId(ReferenceField field)
    {
        var text = field.Text.Decode(ref _scratch);
        IdGrammar.TryReadReference(text, out var parts);
        if (_id.Length < text.Length + 256)
            _id = new byte[(text.Length + 256) * 2];
        if (Hash64.Of(text) == field.Hash || !parts.Id.HasNamespace)
        {
            text.CopyTo(_id);
            return text.Length;
        }
        text.Slice(0, parts.Id.NamespaceStart).CopyTo(_id);
        var rest = text.Slice(parts.Id.SlugStart);
        rest.CopyTo(_id.AsSpan(parts.Id.NamespaceStart));
        return parts.Id.NamespaceStart + rest.Length;
    }

    private void CollectObject(RecordView record, int at, FactSheet sheet)
    {
        var shape = tape.ShapeOf(at);
        if ((tape.PresenceOf(at, shape) & shape.FactMask) == 0)
            return;
        if (!shape.Is(Tables.Statement))
            return;
        CollectDates(record, shape, at, sheet);
        var slug = new StatementView(tape, at).Id;
        if (slug.IsPresent)
            sheet.DefineItem(slug.Text.Decode(ref _scratch));
    }

    /// <summary>A statement and the sources it was read in: none of them can have told it before it came true.</summary>
    private void CollectDates(RecordView record, Shape shape, int at, FactSheet sheet)
    {
        if (IsOfTheFuture(shape, at))
            return;
        // Somebody may be said to take an office next year, but not to have been born or to have died then.
        if (shape.DateSlot != 0 && (!shape.Is(Tables.Fact) || new FactView(tape, at).Type.Is(FactCodes.Birth, FactCodes.Death)))
            CollectDate(record, at, new DateField(tape, tape.CellOf(at, shape.DateSlot)), "date"u8, sheet);
        if (shape.AsOfSlot != 0)
            CollectDate(record, at, new DateField(tape, tape.CellOf(at, shape.AsOfSlot)), "asOf"u8, sheet);
        if (shape.Is(Tables.Charge))
            CollectDate(record, at, new ChargeView(tape, at).ActDate, "actDate"u8, sheet);
    }

    private void CollectDate(RecordView record, int at, DateField date, ReadOnlySpan<byte> property, FactSheet sheet)
    {
        if (!date.IsPresent || date.Bounds.EarliestBegin == int.MinValue)
            return;
        foreach (var source in Provenance.SourcesOf(tape, record, at))
            sheet.Facts.Citations.Add(new DatedCitation(source.Hash, date.Bounds.EarliestBegin, new Spot(date.Range)));
        foreach (var support in new StatementView(tape, at).Support)
        {
            if (!support.Property.Is(property))
                continue;
            foreach (var source in support.Sources)
                sheet.Facts.Citations.Add(new DatedCitation(source.Hash, date.Bounds.EarliestBegin, new Spot(date.Range)));
        }
    }

    /// <summary>What is announced, threatened or feared may be later than who tells of it.</summary>
    private bool IsOfTheFuture(Shape shape, int at) =>
        (shape.Is(Tables.Event) && new EventView(tape, at).Mode.Index is ModeCodes.Scheduled or ModeCodes.Cancelled or ModeCodes.Threatened or ModeCodes.Feared)
        || (shape.Is(Tables.Step) && new StepView(tape, at).Type.Index is StepCodes.VoteScheduled or StepCodes.EntryIntoForce or StepCodes.InForce)
        || shape.Is(Tables.Requirement) || shape.Is(Tables.Session) || shape.Is(Tables.Article);

    private void CollectReference(ReferenceField field, FactSheet sheet)
    {
        // Another publisher's records are not here, and need not be.
        if (!field.IsPresent || field.IsLocal || field.IsForeign)
            return;
        var record = field.HasItem ? RecordHash(field) : field.Hash;
        sheet.References.Add(new ReferenceFact(field.Hash, record, field.Range.Start, field.Range.End));
    }

    private long RecordHash(ReferenceField field)
    {
        var text = field.Text.Decode(ref _scratch);
        IdGrammar.TryReadReference(text, out var parts);
        if (!parts.Id.HasNamespace)
            return Hash64.Of(text.Slice(0, parts.Id.Length));
        var length = parts.Id.NamespaceStart + parts.Id.SlugLength;
        if (_own.Length < length)
            _own = new byte[length * 2];
        text.Slice(0, parts.Id.NamespaceStart).CopyTo(_own);
        text.Slice(parts.Id.SlugStart, parts.Id.SlugLength).CopyTo(_own.AsSpan(parts.Id.NamespaceStart));
        return Hash64.Of(_own.AsSpan(0, length));
    }

    private int LatestDay(RecordView record)
    {
        if (tape.TypeOf(record.Index) != Tables.Source)
            return int.MaxValue;
        var published = new SourceView(tape, record.Index).Published;
        return published.IsPresent ? published.Bounds.LatestEnd : int.MaxValue;
    }
}
