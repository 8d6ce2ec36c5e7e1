using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdTellsWithheldName() : PersonRule("HAB8003", Severity.Warning, "a name of this person is withheld, but the id \"{0}\" reads like one: give an id that tells nothing, such as \"person:p-7f3a\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["withheld"];

    protected override void Check(PersonView person, RuleContext context)
    {
        if (!person.Id.IsPresent || !IsNameWithheld(person))
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

    private static bool IsNameWithheld(PersonView person)
    {
        if (Marks.IsWithheld(person.Withheld, "names"u8))
            return true;
        foreach (var name in person.Names)
        {
            if (name.Withheld.Count > 0)
                return true;
        }
        return false;
    }
}
