using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class FamilyAsPerson() : PersonRule("HAB5008", Severity.Warning, "\"{0}\" is the name of several people: a family is a record of kind group")
{
    private static readonly byte[][] Words = ["family"u8.ToArray(), "families"u8.ToArray(), "brothers"u8.ToArray(), "sisters"u8.ToArray(), "siblings"u8.ToArray(), "relatives"u8.ToArray(), "spouses"u8.ToArray()];

    protected override void Check(PersonView person, RuleContext context)
    {
        foreach (var name in person.Names)
        {
            if (name.Text.IsPresent && !name.Given.IsPresent && IsOfMany(context.Decode(name.Text)))
                context.Report(this, name.Text.Range, name.Text.ToString());
        }
    }

    /// <summary>English plurals only: "the Vasilyevs", "Vasilyev family", "the brothers Vasilyev". Without article an s may belong to the name.</summary>
    private static bool IsOfMany(ReadOnlySpan<byte> name)
    {
        var hasArticle = name.Length > 4 && (name[0] | 0x20) == 't' && name.Slice(1, 3).SequenceEqual("he "u8);
        var rest = hasArticle ? name.Slice(4) : name;
        if (hasArticle && rest.IndexOf((byte)' ') < 0 && rest[rest.Length - 1] == 's')
            return true;
        var (first, last) = (rest.IndexOf((byte)' '), rest.LastIndexOf((byte)' '));
        return first > 0 && (IsWord(rest.Slice(last + 1)) || (hasArticle && IsWord(rest.Slice(0, first))));
    }

    private static bool IsWord(ReadOnlySpan<byte> word)
    {
        foreach (var one in Words)
        {
            if (word.SequenceEqual(one))
                return true;
        }
        return false;
    }
}
