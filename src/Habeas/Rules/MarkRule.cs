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

    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Record, Tables.Statement];

    private MarkKinds Kinds => kinds;

    public sealed override IReadOnlyList<string> Needs { get; } =
    [
        .. (kinds & MarkKinds.Unknown) != 0 ? ["unknown"] : Array.Empty<string>(),
        .. (kinds & MarkKinds.Withheld) != 0 ? ["withheld"] : Array.Empty<string>(),
        .. (kinds & MarkKinds.Evidence) != 0 ? ["inferred", "support", "variants", "wording"] : Array.Empty<string>(),
    ];

    public sealed override object? Family => typeof(MarkRule);

    public sealed override void Run(Tape tape, int at, RuleContext context) => RunTogether(_alone ??= [this], tape, at, context);

    public sealed override void RunTogether(ShapeRule[] rules, Tape tape, int at, RuleContext context)
    {
        var shape = tape.ShapeOf(at);
        var walk = new MarkWalk(rules, shape, at, context);
        if (shape.Is(Tables.Record))
        {
            var record = new RecordView(tape, at);
            walk.Check(record.Unknown);
            walk.Check(record.Withheld);
            walk.Check(record.Inferred);
            return;
        }
        var statement = new StatementView(tape, at);
        walk.Check(statement.Unknown);
        walk.Check(statement.Withheld);
        walk.Check(statement.Inferred);
        walk.Check(statement.Support);
        walk.Check(statement.Variants);
        walk.Check(statement.Wording);
    }

    /// <summary>Checks one mark that can be read and is of those that are looked at; not asked about evidence for what stands here, and the others about what does not.</summary>
    /// <param name="name">The property it names.</param>
    /// <param name="property">What it names; null when the object has no such property.</param>
    /// <param name="mark">The list it stands in.</param>
    /// <param name="owner">The row of the object it stands in.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context);

    /// <summary>One walk over the marks of an object, for all rules about them.</summary>
    private readonly struct MarkWalk(ShapeRule[] rules, Shape shape, int owner, RuleContext context)
    {
        /// <summary>The names of the properties of each type of object that has had a mark.</summary>
        private static readonly CodeTable?[] Names = new CodeTable?[Tables.Shapes.Length];

        public void Check(ListView<TextField> unknown)
        {
            foreach (var name in unknown)
                Check(name, "unknown", MarkKinds.Unknown);
        }

        public void Check(ListView<WithheldView> withheld)
        {
            foreach (var mark in withheld)
                Check(mark.Property, "withheld", MarkKinds.Withheld);
        }

        public void Check(ListView<InferredView> inferred)
        {
            foreach (var mark in inferred)
                Check(mark.Property, "inferred", MarkKinds.Evidence);
        }

        public void Check(ListView<SupportView> support)
        {
            foreach (var mark in support)
                Check(mark.Property, "support", MarkKinds.Evidence);
        }

        public void Check(ListView<VariantView> variants)
        {
            foreach (var mark in variants)
                Check(mark.Property, "variants", MarkKinds.Evidence);
        }

        public void Check(ListView<WordingView> wording)
        {
            foreach (var mark in wording)
                Check(mark.Property, "wording", MarkKinds.Evidence);
        }

        private void Check(TextField name, string mark, MarkKinds kind)
        {
            if (!name.IsPresent)
                return;
            var property = PropertyOf(name);
            // Nearly every mark is as it should be: evidence is given for what stands here, the others for what does not.
            if (property is null || context.Tape.Has(owner, property.Slot) != (kind == MarkKinds.Evidence))
                CheckOdd(name, property, mark, kind);
        }

        private void CheckOdd(TextField name, Property? property, string mark, MarkKinds kind)
        {
            foreach (var rule in rules)
            {
                if (rule is MarkRule own && (own.Kinds & kind) != 0)
                    own.CheckMark(name, property, mark, owner, context);
            }
        }

        private Property? PropertyOf(TextField name)
        {
            if (name.IsEscaped)
                return shape.Find(name.ToString());
            var names = Names[shape.Index] ??= new CodeTable(shape.Name, isOpen: false, shape.Names);
            var (start, length) = (name.Range.Start + 1, name.Range.End - name.Range.Start - 2);
            return (length <= CodeTable.Short ? names.FindShort(context.Tape.Text, start, length) : names.Find(context.Tape.Text, start, length)) is >= 0 and var at ? shape.Properties[at] : null;
        }
    }
}
