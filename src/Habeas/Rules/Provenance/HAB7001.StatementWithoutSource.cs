using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StatementWithoutSource() : RecordRule("HAB7001", Severity.Warning, "nothing says where this {0} was read: give it \"sources\", or the record")
{
    /// <summary>Where that can stand in a record.</summary>
    public override IReadOnlyList<string> Needs { get; } = Places();

    protected override void Check(RecordView record, RuleContext context)
    {
        // A source stands for itself, and a judgement of identity gives its basis.
        if (record.Sources.Count > 0 || context.Kind is KindCodes.Source or KindCodes.Link || record.Unknown.Names("sources"u8) || record.Withheld.Names("sources"u8))
            return;
        foreach (var at in context.Tape.Objects)
        {
            if (IsTold(context.Tape.TypeOf(at)) && context.Tape.ParentOf(at) == record.Index && context.SourcesOf(at).Count == 0 && !IsSupported(at, context))
                context.Report(this, new ByteRange(context.Tape.StartOf(at), context.Tape.StartOf(at) + 1), context.Tape.ShapeOf(at).Noun);
        }
    }

    /// <summary>What tells of the world; names, titles and editions are how the record speaks of its subject.</summary>
    private static bool IsTold(int shape) => shape is Tables.Event or Tables.Charge or Tables.Fact or Tables.Relation or Tables.Step or Tables.Demand or Tables.Stance or Tables.Figure or Tables.Quotation or Tables.Motive or Tables.Proceeding;

    private static List<string> Places()
    {
        var names = new List<string>();
        foreach (var kind in Tables.ByKind)
        {
            foreach (var property in Tables.Shapes[kind].Properties)
            {
                if ((property.Element ?? property).Shape is { } shape && IsTold(shape.Index))
                    names.Add(property.Name);
            }
        }
        return names;
    }

    /// <summary>Whether some of its properties have a source, or it is said that the source is not known or, for its safety, not shared.</summary>
    private static bool IsSupported(int at, RuleContext context)
    {
        var statement = new StatementView(context.Tape, at);
        return statement.Support.Count > 0 || Marks.ExplainAbsence(statement, "sources"u8);
    }
}
