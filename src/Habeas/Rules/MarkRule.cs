using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the marks that say where a property comes from, or why it is not there, of records and of everything stated in them.</summary>
/// <param name="id">The permanent id.</param>
/// <param name="severity">Where no manifest says otherwise.</param>
/// <param name="message">With places for arguments.</param>
/// <param name="kinds">The marks that are looked at.</param>
internal abstract class MarkRule(string id, Severity severity, string message, MarkKinds kinds) : ShapeRule(id, severity, message, Tables.Record, Tables.Statement)
{
    public sealed override IReadOnlyList<string> Needs { get; } =
    [
        .. (kinds & MarkKinds.Unknown) != 0 ? ["unknown"] : Array.Empty<string>(),
        .. (kinds & MarkKinds.Withheld) != 0 ? ["withheld"] : Array.Empty<string>(),
        .. (kinds & MarkKinds.Evidence) != 0 ? ["inferred", "support", "variants", "wording"] : Array.Empty<string>(),
    ];

    public sealed override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.ShapeOf(at).Is(Tables.Record))
        {
            var record = new RecordView(tape, at);
            CheckMarks(record.Unknown, record.Withheld, record.Inferred, at, context);
            return;
        }
        var statement = new StatementView(tape, at);
        CheckMarks(statement.Unknown, statement.Withheld, statement.Inferred, at, context);
        if ((kinds & MarkKinds.Evidence) != 0)
            CheckEvidence(statement, context);
    }

    /// <summary>Checks one mark that can be read.</summary>
    /// <param name="name">The property it names.</param>
    /// <param name="mark">The list it stands in.</param>
    /// <param name="owner">The row of the object it stands in.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void CheckMark(TextField name, string mark, int owner, RuleContext context);

    /// <summary>The property of its object that a mark names; null when the object has none of that name.</summary>
    protected static Property? PropertyOf(TextField name, int owner, RuleContext context)
    {
        var shape = context.Tape.ShapeOf(owner);
        if (name.IsEscaped)
            return shape.Find(name.ToString());
        var written = name.Raw;
        foreach (var property in shape.Properties)
        {
            if (property.Utf8.Length == written.Length && written.SequenceEqual(property.Utf8))
                return property;
        }
        return null;
    }

    private void CheckMarks(ListView<TextField> unknown, ListView<WithheldView> withheld, ListView<InferredView> inferred, int owner, RuleContext context)
    {
        if ((kinds & MarkKinds.Unknown) != 0 && unknown.IsPresent)
        {
            foreach (var name in unknown)
                CheckMark(name, "unknown", owner, context);
        }
        if ((kinds & MarkKinds.Withheld) != 0 && withheld.IsPresent)
        {
            foreach (var mark in withheld)
                CheckMark(mark.Property, "withheld", owner, context);
        }
        if ((kinds & MarkKinds.Evidence) != 0 && inferred.IsPresent)
        {
            foreach (var mark in inferred)
                CheckMark(mark.Property, "inferred", owner, context);
        }
    }

    private void CheckEvidence(StatementView statement, RuleContext context)
    {
        if (statement.Support.IsPresent)
        {
            foreach (var mark in statement.Support)
                CheckMark(mark.Property, "support", statement.Index, context);
        }
        if (statement.Variants.IsPresent)
        {
            foreach (var mark in statement.Variants)
                CheckMark(mark.Property, "variants", statement.Index, context);
        }
        if (statement.Wording.IsPresent)
        {
            foreach (var mark in statement.Wording)
                CheckMark(mark.Property, "wording", statement.Index, context);
        }
    }
}
