using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DeathBeforeBirth() : PersonRule("HAB2016", Severity.Error, "dated {0}, before the birth of {1}")
{
    protected override void Check(PersonView person, RuleContext context)
    {
        if (person.Facts.Count < 2)
            return;
        foreach (var birth in person.Facts)
        {
            if (!birth.Type.Is(FactCodes.Birth) || !birth.Date.IsPresent)
                continue;
            foreach (var other in person.Facts)
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
}
