using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MinorNamed() : ShapeRule(
    "HAB8002", Severity.Warning, "\"{0}\" names a minor: describe the child instead, or keep the record from the public with \"access\"", Tables.Party, Tables.Name, Tables.Relation, Tables.Figure), IAcrossRecords
{
    public override IReadOnlyList<string> Needs { get; } = ["sensitive", "category"];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var statement = new StatementView(tape, at);
        var access = context.Record.Access.IsAbsent ? context.DefaultAccess : context.Record.Access.Index;
        if (statement.Access.Index >= AccessCodes.Restricted || access >= AccessCodes.Restricted)
            return;
        var isOfMinor = IsOfMinor(statement);
        switch (context.Tape.TypeOf(statement.Index))
        {
            case Tables.Party or Tables.Signatory when isOfMinor:
                CheckParty(new PartyView(context.Tape, statement.Index), context);
                break;
            case Tables.Name when isOfMinor:
                var name = new NameView(context.Tape, statement.Index).Text;
                if (name.IsPresent && context.Kind == KindCodes.Person)
                    context.Report(this, name.Range, name.ToString());
                break;
            case Tables.Relation when isOfMinor:
                var to = new RelationView(context.Tape, statement.Index).To;
                if (to.Text.StartsWith("person:"u8))
                    context.Report(this, to.Range, to.ToString());
                break;
            case Tables.Figure when isOfMinor || new FigureView(context.Tape, statement.Index).Category.Is(CategoryCodes.Minor):
                foreach (var member in new FigureView(context.Tape, statement.Index).Members)
                {
                    // A mark of its own is looked at there.
                    if (!IsOfMinor(member) && member.Access.Index < AccessCodes.Restricted)
                        CheckParty(member, context);
                }
                break;
        }
    }

    public FactSorts Compared => FactSorts.Minors;

    /// <summary>Whoever is known for a minor by age or birth, unless sources or the person's case tell of later years.</summary>
    public void Check(RecordIndex index, SetReports reports)
    {
        var minors = index.Facts.Minors;
        for (var i = 0; i < minors.Count; i++)
        {
            var minor = minors[i];
            var (at, _) = minors.Find(minor.Key);
            if (minors.Sorted(at).Spot.CompareTo(minor.Spot) == 0 && minors.Sorted(at).Source == minor.Source && IsCertain(index, minor))
                reports.Add(Info, minor.Spot, null, reports.TextAt(minor.Spot) ?? "this name");
        }
    }

    private static bool IsCertain(RecordIndex index, in MinorFact minor)
    {
        var (at, count) = index.Facts.Minors.Find(minor.Key);
        for (var i = at; i < at + count; i++)
        {
            var other = index.Facts.Minors.Sorted(i);
            if (other.Source != 0 && index.LatestDayOf(other.Source) >= other.OfAge)
                return false;
        }
        (at, count) = index.Facts.Cases.Find(minor.Key);
        for (var i = at; i < at + count; i++)
        {
            if (index.Facts.Cases.Sorted(i).LastDay >= minor.OfAge)
                return false;
        }
        return true;
    }

    private void CheckParty(PartyView party, RuleContext context)
    {
        if (party.Printed.IsPresent)
            context.Report(this, party.Printed.Range, party.Printed.ToString());
        else if (party.Who.Text.StartsWith("person:"u8))
            context.Report(this, party.Who.Range, party.Who.ToString());
    }

    private static bool IsOfMinor(StatementView statement) => statement.Sensitive.Has(SensitiveCodes.Minor);
}
