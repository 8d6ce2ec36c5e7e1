using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdTellsWithheldName() : ShapeRule("HAB8003", Severity.Warning, "a name of this person is withheld, but the id \"{0}\" reads like one: give an id that tells nothing, such as \"person:p-7f3a\"", Tables.Person, Tables.Name)
{
    public override IReadOnlyList<string> Needs { get; } = ["withheld"];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (context.Kind != KindCodes.Person)
            return;
        var person = new PersonView(tape, context.Record.Index);
        if (!person.Id.IsPresent || FirstWithheld(person) != at)
            return;
        var id = context.Decode(person.Id.Text);
        var slug = id.Slice(Math.Max(id.IndexOf((byte)':'), id.LastIndexOf((byte)'/')) + 1);
        // Names have no digits; an id that tells nothing nearly always has some.
        foreach (var letter in slug)
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
                return;
        }
        context.Report(this, person.Id.Range, person.Id.ToString());
    }

    /// <summary>The person where names are withheld, else the first name of which something is; 0 where nothing is.</summary>
    private static int FirstWithheld(PersonView person)
    {
        if (person.Withheld.Names("names"u8))
            return person.Index;
        foreach (var name in person.Names)
        {
            if (name.Withheld.Count > 0)
                return name.Index;
        }
        return 0;
    }
}
