using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MinorNamed() : StatementRule("HAB8002", Severity.Warning, "\"{0}\" names a minor: describe the child instead, or keep the record from the public with \"access\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["sensitive"];

    protected override void Check(StatementView statement, RuleContext context)
    {
        if (statement.Sensitive.Count == 0 || !IsOfMinor(statement) || IsKept(statement.Access) || IsKept(context.Record.Access))
            return;
        switch (context.Tape.TypeOf(statement.Index))
        {
            case Tables.Party or Tables.Signatory:
                var party = new PartyView(context.Tape, statement.Index);
                if (party.Printed.IsPresent)
                    context.Report(this, party.Printed.Range, party.Printed.ToString());
                else if (party.Who.Text.StartsWith("person:"u8))
                    context.Report(this, party.Who.Range, party.Who.ToString());
                break;
            case Tables.Name:
                var name = new NameView(context.Tape, statement.Index).Text;
                if (name.IsPresent && context.Kind == KindCodes.Person)
                    context.Report(this, name.Range, name.ToString());
                break;
        }
    }

    private static bool IsOfMinor(StatementView statement)
    {
        foreach (var mark in statement.Sensitive)
        {
            if (mark.Is(SensitiveCodes.Minor))
                return true;
        }
        return false;
    }

    private static bool IsKept(CodeField access) => access.Is(AccessCodes.Restricted, AccessCodes.Holder);
}
