using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the marks that say where a property comes from, or why it is not there, of records and of everything stated in them.</summary>
/// <param name="id">The permanent id.</param>
/// <param name="severity">Where no manifest says otherwise.</param>
/// <param name="message">With places for arguments.</param>
/// <param name="kinds">The marks that are looked at.</param>
internal abstract class MarkRule(string id, Severity severity, string message, MarkKinds kinds) : ShapeRule(id, severity, message)
{
    private ShapeRule[]? _alone;

    /// <summary>By type of object, of which sort the marks are whose names stand in it, and the list they come from.</summary>
    private static readonly (MarkKinds Kind, string List)[] MarkIn = Array.ConvertAll(Tables.Shapes, static shape => shape.Index switch
    {
        Tables.Inferred => (MarkKinds.Evidence, "inferred"),
        Tables.Support => (MarkKinds.Evidence, "support"),
        Tables.Variant => (MarkKinds.Evidence, "variants"),
        Tables.Wording => (MarkKinds.Evidence, "wording"),
        Tables.Withheld => (MarkKinds.Withheld, "withheld"),
        _ => (MarkKinds.Unknown, "unknown"),
    });

    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Record];

    private MarkKinds Kinds => kinds;

    public sealed override RecordTraits Traits => RecordTraits.Mark;

    public sealed override object? Family => typeof(MarkRule);

    public sealed override void Run(Tape tape, int at, RuleContext context) => RunTogether(_alone ??= [this], tape, at, context);

    public sealed override void RunTogether(ShapeRule[] rules, Tape tape, int at, RuleContext context)
    {
        foreach (var (name, holder) in tape.Marks)
        {
            var kind = MarkIn[tape.TypeOf(holder)].Kind;
            // What is unknown is told by its name alone.
            var owner = kind == MarkKinds.Unknown ? holder : tape.ParentOf(holder);
            var text = new TextField(tape, name);
            if (!text.IsPresent)
                continue;
            var property = PropertyOf(text, tape, owner);
            // Nearly every mark is as it should be: evidence is given for what stands here, the others for what does not.
            if (property is null || tape.Has(owner, property.Slot) != (kind == MarkKinds.Evidence))
                CheckOdd(rules, text, property, holder, owner, context);
        }
    }

    /// <summary>Checks one mark that can be read and is of those that are looked at; not asked about evidence for what stands here, and the others about what does not.</summary>
    /// <param name="name">The property it names.</param>
    /// <param name="property">What it names; null when the object has no such property.</param>
    /// <param name="mark">The list it stands in.</param>
    /// <param name="owner">The row of the object it stands in.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context);

    private static void CheckOdd(ShapeRule[] rules, TextField name, Property? property, int holder, int owner, RuleContext context)
    {
        var (kind, list) = MarkIn[context.Tape.TypeOf(holder)];
        foreach (var rule in rules)
        {
            if (rule is MarkRule own && (own.Kinds & kind) != 0)
                own.CheckMark(name, property, list, owner, context);
        }
    }

    private static Property? PropertyOf(TextField name, Tape tape, int owner)
    {
        var shape = tape.ShapeOf(owner);
        if (name.IsEscaped)
            return shape.Find(name.ToString());
        var names = shape.NameTable;
        var (start, length) = (name.Range.Start + 1, name.Length);
        return (length <= CodeTable.Short ? names.FindShort(tape.Text, start, length) : names.Find(tape.Text, start, length)) is >= 0 and var at ? shape.Properties[at] : null;
    }
}
