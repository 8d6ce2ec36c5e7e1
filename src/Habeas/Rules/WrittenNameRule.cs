using System;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the letters of names: of people, texts and places, as we write them and as they are printed.</summary>
internal abstract class WrittenNameRule(string id, Severity severity, string message) : StatementRule(id, severity, message)
{
    protected sealed override void Check(StatementView statement, RuleContext context)
    {
        switch (context.Tape.TypeOf(statement.Index))
        {
            case Tables.Name:
                CheckName(new NameView(context.Tape, statement.Index), context);
                break;
            case Tables.Party or Tables.Signatory:
                CheckName(new PartyView(context.Tape, statement.Index).Printed, context);
                break;
            case Tables.Place:
                CheckName(new PlaceView(context.Tape, statement.Index).Locality, context);
                CheckName(new PlaceView(context.Tape, statement.Index).Region, context);
                break;
        }
    }

    /// <summary>Checks a name that holds other than ASCII letters.</summary>
    protected abstract void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context);

    private void CheckName(TextField name, RuleContext context)
    {
        if (!name.IsPresent)
            return;
        var text = context.Decode(name);
        foreach (var letter in text)
        {
            if (letter < 0x80)
                continue;
            CheckLetters(name, text, context);
            return;
        }
    }

    private void CheckName(NameView name, RuleContext context)
    {
        // A misprint is kept as it was printed.
        if (name.Use.Is(NameUseCodes.Misprint))
            return;
        CheckName(name.Text, context);
        CheckName(name.Given, context);
        CheckName(name.Patronymic, context);
        CheckName(name.Particle, context);
        CheckName(name.Family, context);
    }
}
