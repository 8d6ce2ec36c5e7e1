using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the letters of names: of people, texts and places, as we write them and as they are printed, and of the numbers of texts.</summary>
internal abstract class WrittenNameRule(string id, Severity severity, string message) : ShapeRule(id, severity, message)
{
    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Name, Tables.Party, Tables.Place, Tables.Identifier];

    public sealed override IReadOnlyList<string> Needs { get; } = ["text", "printed", "locality", "region", "number"];

    public sealed override void Run(Tape tape, int at, RuleContext context)
    {
        switch (tape.TypeOf(at))
        {
            case Tables.Name:
                CheckName(new NameView(tape, at), context);
                break;
            case Tables.Place:
                CheckName(new PlaceView(tape, at).Locality, context);
                CheckName(new PlaceView(tape, at).Region, context);
                break;
            case Tables.Identifier:
                CheckName(new IdentifierView(tape, at).Number, context);
                break;
            default:
                CheckName(new PartyView(tape, at).Printed, context);
                break;
        }
    }

    /// <summary>Checks a name that holds other than ASCII letters.</summary>
    protected abstract void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context);

    private void CheckName(TextField name, RuleContext context)
    {
        if (!name.IsPresent || (!name.IsEscaped && Scan.IsAscii(context.Tape.Text, name.Range.Start, name.Range.End)))
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
