using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the letters of names: of people, texts and places, as we write them and as they are printed, and of the numbers of texts.</summary>
internal abstract class WrittenNameRule(string id, Severity severity, string message) : ShapeRule(id, severity, message)
{
    private ShapeRule[]? _alone;

    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Name, Tables.Party, Tables.Place, Tables.Identifier];

    public sealed override IReadOnlyList<string> Needs { get; } = ["text", "printed", "locality", "region", "number"];

    public sealed override object? Family => typeof(WrittenNameRule);

    public sealed override void Run(Tape tape, int at, RuleContext context) => RunTogether(_alone ??= [this], tape, at, context);

    public sealed override void RunTogether(ShapeRule[] rules, Tape tape, int at, RuleContext context)
    {
        switch (tape.TypeOf(at))
        {
            case Tables.Name:
                CheckName(new NameView(tape, at), rules, context);
                break;
            case Tables.Place:
                CheckName(new PlaceView(tape, at).Locality, rules, context);
                CheckName(new PlaceView(tape, at).Region, rules, context);
                break;
            case Tables.Identifier:
                CheckName(new IdentifierView(tape, at).Number, rules, context);
                break;
            default:
                CheckName(new PartyView(tape, at).Printed, rules, context);
                break;
        }
    }

    /// <summary>Checks a name that holds other than plain Latin letters.</summary>
    protected abstract void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context);

    private static void CheckName(TextField name, ShapeRule[] rules, RuleContext context)
    {
        // Marks and letters of other scripts begin behind those that nearly all names are written with.
        if (!name.IsPresent || (!name.IsEscaped && Scan.IsPlainLatin(context.Tape.Text, name.Range.Start, name.Range.End)))
            return;
        foreach (var rule in rules)
            ((WrittenNameRule)rule).CheckLetters(name, context.Decode(name), context);
    }

    private static void CheckName(NameView name, ShapeRule[] rules, RuleContext context)
    {
        // A misprint is kept as it was printed.
        if (name.Use.Is(NameUseCodes.Misprint))
            return;
        CheckName(name.Text, rules, context);
        CheckName(name.Given, rules, context);
        CheckName(name.Patronymic, rules, context);
        CheckName(name.Particle, rules, context);
        CheckName(name.Family, rules, context);
    }
}
