using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DeathBeforeBirth() : ShapeRule("HAB2016", Severity.Error, "dated {0}, before the birth of {1}", Tables.Fact)
{
    public override IReadOnlyList<string> Needs => ["date"];

    public override IReadOnlyList<int> Types { get; } = [FactCodes.Birth];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var person = tape.ParentOf(at);
        var birth = new FactView(tape, at);
        if (!birth.Date.IsPresent || tape.TypeOf(person) != Tables.Person)
            return;
        foreach (var other in new PersonView(tape, person).Facts)
        {
            var when = other.Date.IsPresent ? other.Date : other.AsOf;
            // Nationality and kin may be told of a time before; what somebody did, was or died of may not.
            var needsLife = other.Type.Index is FactCodes.Death or FactCodes.Age or FactCodes.Occupation or FactCodes.Office or FactCodes.Candidacy or FactCodes.Membership
                or FactCodes.Residence or FactCodes.Education;
            if (needsLife && when.IsPresent && birth.Date.Bounds.EarliestBegin > when.Bounds.LatestEnd && !Contradictions.AreTold(birth, other))
                context.Report(this, when.Range, when.ToString(), birth.Date.ToString()).RelatedTo(birth.Date.Range.Start, birth.Date.Range.End);
        }
    }
}
