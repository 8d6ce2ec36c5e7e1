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
        var walk = new MarkWalk(rules, at, context);
        if (tape.ShapeOf(at).Is(Tables.Record))
        {
            var record = new RecordView(tape, at);
            walk.Check(record.Unknown, record.Withheld, record.Inferred);
            return;
        }
        var statement = new StatementView(tape, at);
        walk.Check(statement.Unknown, statement.Withheld, statement.Inferred);
        walk.CheckEvidence(statement);
    }

    /// <summary>Checks one mark that can be read, if it is of those that are looked at.</summary>
    /// <param name="name">The property it names.</param>
    /// <param name="property">What it names; null when the object has no such property.</param>
    /// <param name="mark">The list it stands in.</param>
    /// <param name="owner">The row of the object it stands in.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context);

    /// <summary>One walk over the marks of an object, for all rules about them.</summary>
    private readonly struct MarkWalk(ShapeRule[] rules, int owner, RuleContext context)
    {
        /// <summary>The names of the properties of each type of object that has had a mark.</summary>
        private static readonly CodeTable?[] Names = new CodeTable?[Tables.Shapes.Length];

        public void Check(ListView<TextField> unknown, ListView<WithheldView> withheld, ListView<InferredView> inferred)
        {
            foreach (var name in unknown)
                Check(name, "unknown", MarkKinds.Unknown);
            foreach (var mark in withheld)
                Check(mark.Property, "withheld", MarkKinds.Withheld);
            foreach (var mark in inferred)
                Check(mark.Property, "inferred", MarkKinds.Evidence);
        }

        public void CheckEvidence(StatementView statement)
        {
            foreach (var mark in statement.Support)
                Check(mark.Property, "support", MarkKinds.Evidence);
            foreach (var mark in statement.Variants)
                Check(mark.Property, "variants", MarkKinds.Evidence);
            foreach (var mark in statement.Wording)
                Check(mark.Property, "wording", MarkKinds.Evidence);
        }

        private void Check(TextField name, string mark, MarkKinds kind)
        {
            if (!name.IsPresent)
                return;
            var property = PropertyOf(name);
            foreach (var rule in rules)
            {
                if (rule is MarkRule own && (own.Kinds & kind) != 0)
                    own.CheckMark(name, property, mark, owner, context);
            }
        }

        private Property? PropertyOf(TextField name)
        {
            var shape = context.Tape.ShapeOf(owner);
            if (name.IsEscaped)
                return shape.Find(name.ToString());
            var names = Names[shape.Index] ??= new CodeTable(shape.Name, isOpen: false, [.. shape.Names]);
            return names.Find(context.Tape.Text, name.Range.Start + 1, name.Raw.Length) is >= 0 and var at ? shape.Properties[at] : null;
        }
    }
}
