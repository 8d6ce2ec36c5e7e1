using Habeas.Json;

namespace Habeas.Rules;

internal sealed class FamilyAsPerson() : PersonRule("HAB5008", Severity.Warning, "\"{0}\" is the name of several people: a family is a record of kind group, and each of several people one of their own")
{
    protected override void Check(PersonView person, RuleContext context)
    {
        foreach (var name in person.Names)
        {
            if (name.Text.IsPresent && !name.Given.IsPresent && ManyNames.IsOfMany(context.Decode(name.Text)))
                context.Report(this, name.Text.Range, name.Text.ToString());
        }
    }
}
