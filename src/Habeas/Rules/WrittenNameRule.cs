using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the letters of names: of people, texts and places, as we write them and as they are printed, and of the numbers of texts.</summary>
internal abstract class WrittenNameRule(string id, Severity severity, string message) : ShapeRule(id, severity, message)
{
    private static readonly byte[] Letters = MakeLetters();

    private ShapeRule[]? _alone;

    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Name, Tables.Party, Tables.Place, Tables.Identifier];

    public sealed override IReadOnlyList<string> Needs { get; } = ["text", "printed", "locality", "region", "number"];

    public sealed override RecordTraits Traits => RecordTraits.RareLetter;

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

    /// <summary>Whether a name of such letters is of interest.</summary>
    protected abstract bool IsAbout(NameLetters letters);

    /// <summary>Checks a name that is.</summary>
    protected abstract void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context);

    private static void CheckName(TextField name, ShapeRule[] rules, RuleContext context)
    {
        // Marks and letters of other scripts begin behind those that nearly all names are written with.
        if (!name.IsPresent || (!name.IsEscaped && Scan.IsPlainLatin(context.Tape.Text, name.Range.Start, name.Range.End)))
            return;
        var letters = LettersOf(context.Decode(name));
        foreach (var rule in rules)
        {
            if (rule is WrittenNameRule own && own.IsAbout(letters))
                own.CheckLetters(name, context.Decode(name), context);
        }
    }

    private static NameLetters LettersOf(ReadOnlySpan<byte> text)
    {
        var letters = NameLetters.None;
        foreach (var first in text)
            letters |= (NameLetters)Letters[first];
        return letters;
    }

    /// <summary>What each byte tells as the first of a letter.</summary>
    private static byte[] MakeLetters()
    {
        var letters = new byte[256];
        for (var first = 0; first < letters.Length; first++)
        {
            letters[first] = (byte)(first switch
            {
                >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= 0xC3 and <= 0xC9 => NameLetters.Latin,
                0xCC => NameLetters.Mark,
                0xCD => NameLetters.Mark | NameLetters.Greek,
                0xCE or 0xCF => NameLetters.Greek,
                >= 0xD0 and <= 0xD3 => NameLetters.Cyrillic,
                0xD4 => NameLetters.Cyrillic | NameLetters.Armenian,
                0xD5 or 0xD6 => NameLetters.Armenian,
                >= 0xE0 => NameLetters.Long,
                _ => NameLetters.None,
            });
        }
        return letters;
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
